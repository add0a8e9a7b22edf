import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { Locale } from "../../contracts/locale";
import type { ShownOfficerInvitation } from "../../contracts/ngo/members";
import type { NgoRole } from "../../contracts/ngo/roles";
import { AccessRefused } from "../../domain/access/access-refused";
import { codeProblem } from "../../domain/access/code-life";
import { readEntryCode } from "../../domain/access/entry-code";
import { hashOf } from "../../domain/access/secret-code";
import { todayOf } from "./read-officer";

/** An invitation that its code opens. */
export interface OpenOfficerInvitation {
  readonly id: string;
  readonly organisationId: string;
  readonly organisation: string;
  readonly name: string;
  /** What the account is called, too. */
  readonly email: string;
  readonly locale: Locale;
  readonly role: NgoRole;
  /** Last day of the seat. */
  readonly seatExpiresOn: string | null;
}

interface InvitationRow extends OpenOfficerInvitation {
  readonly usedAt: Date | null;
  readonly withdrawnAt: Date | null;
  readonly expiresAt: Date;
  readonly mayStillInvite: boolean;
}

/** A code stands on the word of whoever sent it: operators always may, an officer as long as they lead the organisation. */
const OPEN = `
  select i.id, i.organisation_id as "organisationId", o.name as organisation, i.name, i.email, i.locale, i.role,
         i.seat_expires_on as "seatExpiresOn", i.accepted_at as "usedAt", i.withdrawn_at as "withdrawnAt",
         i.expires_at as "expiresAt",
         (not exists (select from account a where a.id = i.invited_by)
          or exists (select from ngo_seat s where s.account_id = i.invited_by and s.organisation_id = o.id
                       and s.role = 'lead' and s.ended_at is null
                       and (s.expires_on is null or s.expires_on >= :today))) as "mayStillInvite"
    from ngo_invitation i join ngo_organisation o on o.id = i.organisation_id
   where i.code_hash = :hash and o.deleted_at is null`;

/** The invitation of a code. @throws AccessRefused with why it opens nothing */
export async function openOfficerInvitation(
  container: MedusaContainer,
  typed: string,
): Promise<OpenOfficerInvitation> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const code = readEntryCode(typed);
  const now = new Date();
  const today = todayOf(now);
  const { rows }: { rows: InvitationRow[] } = await sql.raw(OPEN, { hash: code ? hashOf(code) : "", today });
  const [row] = rows;
  const problem = codeProblem(row, now);
  if (!row || problem) throw new AccessRefused(problem ?? "code_unknown");
  if (!row.mayStillInvite) throw new AccessRefused("code_unknown");
  if (row.seatExpiresOn && row.seatExpiresOn < today) throw new AccessRefused("code_expired");
  return row;
}

/** What an invitation says to whoever holds its code. */
export async function showOfficerInvitation(
  container: MedusaContainer,
  typed: string,
): Promise<ShownOfficerInvitation> {
  const { name, email, role, organisation, seatExpiresOn, locale } = await openOfficerInvitation(
    container,
    typed,
  );
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const account = await sql("account").where({ portal: "ngo", login: email }).first("id");
  return {
    name,
    login: email,
    role,
    organisation,
    expires_on: seatExpiresOn,
    locale,
    has_account: account !== undefined,
  };
}
