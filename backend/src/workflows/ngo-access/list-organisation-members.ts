import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { OrganisationMembers } from "../../contracts/ngo/members";
import { todayOf } from "./read-officer";

const MEMBERS = `
  select s.id as seat_id, a.name, a.login, s.role, s.expires_on, s.created_at as since,
         coalesce(s.expires_on < :today, false) as is_expired, a.id = :officerId as is_you,
         (select max(e.last_seen_at) from account_session e where e.account_id = a.id) as last_seen_at
    from ngo_seat s join account a on a.id = s.account_id
   where s.organisation_id = :organisationId and s.ended_at is null
   order by array_position(array['lead', 'officer', 'auditor'], s.role), a.name, s.id`;

const INVITATIONS = `
  select id, name, email, role, seat_expires_on as expires_on, created_at as invited_at, expires_at as open_until,
         expires_at <= :now or coalesce(seat_expires_on < :today, false) as is_expired
    from ngo_invitation
   where organisation_id = :organisationId and accepted_at is null and withdrawn_at is null
   order by created_at desc`;

/** Who works for an organisation, and who is invited to. */
export async function listOrganisationMembers(
  container: MedusaContainer,
  { organisationId, officerId }: { readonly organisationId: string; readonly officerId: string },
): Promise<OrganisationMembers> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const now = new Date();
  const today = todayOf(now);
  const { rows: members } = await sql.raw(MEMBERS, { organisationId, officerId, today });
  const { rows: invitations } = await sql.raw(INVITATIONS, { organisationId, now, today });
  return { members, invitations };
}
