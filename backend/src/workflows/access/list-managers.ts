import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { AdminCenterManagers, AdminManagers } from "../../contracts/manager/admin-managers";
import { idleSince } from "../../domain/access/session-life";

const UTC = (column: string) => `to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

const CENTERS = `
  select c.id, c.name ->> 'en' as name, c.language,
         coalesce((select json_agg(json_build_object('id', w.id, 'name', w.name ->> 'en') order by w.handle)
            from workshop w where w.center_id = c.id and w.deleted_at is null), '[]'::json) as workshops,
         coalesce((select json_agg(json_build_object(
                  'membershipId', b.id, 'managerId', m.id, 'name', m.name, 'login', m.login, 'role', b.role,
                  'workshop', w.name ->> 'en', 'since', ${UTC("b.created_at")},
                  'lastSeenAt', (select ${UTC("max(s.last_seen_at)")} from account_session s where s.account_id = m.id),
                  'devices', (select count(*) from account_session s
                               where s.account_id = m.id and s.ended_at is null and s.expires_at > :now
                                 and s.last_seen_at > :idleSince))
                order by w.handle nulls first, m.name, b.role)
            from membership b join account m on m.id = b.manager_id left join workshop w on w.id = b.workshop_id
           where b.center_id = c.id and b.ended_at is null), '[]'::json) as seats,
         coalesce((select json_agg(json_build_object(
                  'id', i.id, 'name', i.name, 'login', i.login, 'email', i.email, 'role', i.role,
                  'workshop', w.name ->> 'en', 'invitedAt', ${UTC("i.created_at")},
                  'expiresAt', ${UTC("i.expires_at")}, 'isExpired', i.expires_at <= :now)
                order by i.created_at desc)
            from invitation i left join workshop w on w.id = i.workshop_id
           where i.center_id = c.id and i.accepted_at is null and i.withdrawn_at is null), '[]'::json) as invitations
    from center c
   where c.deleted_at is null and c.status <> 'draft' and (:centerId::text is null or c.id = :centerId)
   order by c.name ->> 'en'`;

/** Who works with the portal, center by center, and who is invited to. */
export async function listManagers(container: MedusaContainer, centerId?: string): Promise<AdminManagers> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const now = new Date();
  const { rows }: { rows: AdminCenterManagers[] } = await sql.raw(CENTERS, {
    now,
    idleSince: idleSince(now),
    centerId: centerId ?? null,
  });
  return { centers: rows };
}
