import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { Locale } from "../../contracts/locale";
import type { ShownInvitation } from "../../contracts/manager/access";
import type { ManagerRole } from "../../contracts/manager/roles";
import { AccessRefused } from "../../domain/access/access-refused";
import { codeProblem } from "../../domain/access/code-life";
import { readEntryCode } from "../../domain/access/entry-code";
import { hashOf } from "../../domain/access/secret-code";
import { mayStillIssue } from "./may-still-issue";
import { placeNames } from "./place-names";

/** An invitation that its code opens. */
export interface OpenInvitation {
  readonly id: string;
  readonly name: string;
  readonly login: string;
  readonly email: string | null;
  readonly locale: Locale;
  readonly role: ManagerRole;
  readonly centerId: string;
  readonly workshopId: string | null;
}

interface InvitationRow extends OpenInvitation {
  readonly usedAt: Date | null;
  readonly withdrawnAt: Date | null;
  readonly expiresAt: Date;
  /** Who made this code: of two, each has its own. */
  readonly issuedBy: string | null;
}

/** The invitation of a code, as long as whoever made the code may invite there. @throws AccessRefused with why it opens nothing */
export async function openInvitation(container: MedusaContainer, typed: string): Promise<OpenInvitation> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const code = readEntryCode(typed);
  const { rows }: { rows: InvitationRow[] } = await sql.raw(
    `select id, name, login, email, locale, role, center_id as "centerId", workshop_id as "workshopId",
            accepted_at as "usedAt", withdrawn_at as "withdrawnAt", expires_at as "expiresAt",
            case mail_hash when :hash then mail_by else slip_by end as "issuedBy"
       from invitation where :hash in (mail_hash, slip_hash)`,
    { hash: code ? hashOf(code) : "" },
  );
  const [row] = rows;
  const problem = codeProblem(row, new Date());
  if (!row || problem) throw new AccessRefused(problem ?? "code_unknown");
  if (!(await mayStillIssue(container, row.issuedBy, [row]))) throw new AccessRefused("code_unknown");
  return row;
}

/** What an invitation says to whoever holds its code. */
export async function showInvitation(container: MedusaContainer, typed: string): Promise<ShownInvitation> {
  const { name, login, role, locale, centerId, workshopId } = await openInvitation(container, typed);
  const names = await placeNames(container, centerId, workshopId);
  if (!names) throw new AccessRefused("code_unknown");
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const account = await sql("account").where({ portal: "workshop", login }).first("id");
  return {
    name,
    login,
    role,
    locale,
    center: names.center[locale],
    workshop: names.workshop?.[locale] ?? null,
    has_account: account !== undefined,
  };
}
