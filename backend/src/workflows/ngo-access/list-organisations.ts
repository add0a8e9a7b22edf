import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { AdminOrganisation, AdminOrganisations } from "../../contracts/ngo/admin-organisations";
import { idleSince } from "../../domain/access/session-life";
import { todayOf } from "./read-officer";

const UTC = (column: string) => `to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

const OFFICERS = `
  select json_agg(json_build_object(
           'seatId', s.id, 'accountId', a.id, 'name', a.name, 'login', a.login, 'role', s.role,
           'expiresOn', s.expires_on, 'isExpired', coalesce(s.expires_on < :today, false),
           'since', ${UTC("s.created_at")},
           'lastSeenAt', (select ${UTC("max(e.last_seen_at)")} from account_session e where e.account_id = a.id),
           'devices', (select count(*) from account_session e
                        where e.account_id = a.id and e.ended_at is null and e.expires_at > :now
                          and e.last_seen_at > :idleSince))
         order by array_position(array['lead', 'officer', 'auditor'], s.role), a.name, s.id)
    from ngo_seat s join account a on a.id = s.account_id
   where s.organisation_id = o.id and s.ended_at is null`;

const INVITATIONS = `
  select json_agg(json_build_object(
           'id', i.id, 'name', i.name, 'email', i.email, 'role', i.role, 'invitedAt', ${UTC("i.created_at")},
           'openUntil', ${UTC("i.expires_at")}, 'isExpired', i.expires_at <= :now)
         order by i.created_at desc)
    from ngo_invitation i
   where i.organisation_id = o.id and i.accepted_at is null and i.withdrawn_at is null`;

const GRANTS = `
  select json_agg(json_build_object(
           'id', g.id, 'centerId', g.center_id, 'center', c.name ->> 'en', 'scope', g.scope, 'startsOn', g.starts_on, 'endsOn', g.ends_on,
           'endedAt', ${UTC("g.ended_at")}, 'grantedBy', coalesce(u.email, ''), 'grantedAt', ${UTC("g.created_at")},
           'state', case when g.ended_at is not null or g.ends_on < :today then 'over'
                         when g.starts_on > :today then 'coming' else 'in_force' end)
         order by (g.ended_at is not null or coalesce(g.ends_on < :today, false)), c.name ->> 'en', g.starts_on desc, g.id)
    from ngo_grant g left join center c on c.id = g.center_id left join "user" u on u.id = g.granted_by
   where g.organisation_id = o.id`;

const ORGANISATIONS = `
  select o.id, o.name, o.country, o.reporting_currency as "reportingCurrency", o.locale, ${UTC("o.created_at")} as since,
         coalesce((${OFFICERS}), '[]'::json) as officers,
         coalesce((${INVITATIONS}), '[]'::json) as invitations,
         coalesce((${GRANTS}), '[]'::json) as grants
    from ngo_organisation o where o.deleted_at is null order by o.name, o.id`;

const CENTERS = `
  select id, name ->> 'en' as name from center
   where deleted_at is null and status <> 'draft' order by name ->> 'en'`;

/** Organisations with who works there and what each sees, saw and will see. */
export async function listOrganisations(container: MedusaContainer): Promise<AdminOrganisations> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const now = new Date();
  const { rows: organisations }: { rows: AdminOrganisation[] } = await sql.raw(ORGANISATIONS, {
    now,
    today: todayOf(now),
    idleSince: idleSince(now),
  });
  const { rows: centers } = await sql.raw(CENTERS);
  return { organisations, centers };
}
