import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { ManagerScope, Membership } from "../../domain/access/manager-scope";
import { hashOf } from "../../domain/access/secret-code";
import { idleSince, seenBefore } from "../../domain/access/session-life";

/** A request of somebody who is logged in. */
export interface Access {
  readonly scope: ManagerScope;
  readonly sessionId: string;
  readonly device: string;
}

interface SessionRow {
  readonly sessionId: string;
  readonly device: string;
  readonly managerId: string;
  readonly name: string;
  readonly locale: ManagerScope["locale"];
  readonly memberships: readonly Membership[];
  readonly isSeenLately: boolean;
}

/** What the manager `m` may do where, at this moment. */
const MEMBERSHIPS = `
         coalesce((
           select json_agg(json_build_object(
                    'id', b.id, 'role', b.role, 'centerId', b.center_id, 'wholeCenter', b.workshop_id is null,
                    'workshopIds', coalesce((
                      select json_agg(w.id order by w.handle) from workshop w
                       where w.center_id = b.center_id and w.deleted_at is null
                         and (b.workshop_id is null or w.id = b.workshop_id)), '[]'::json))
                  order by b.created_at, b.id)
             from membership b where b.manager_id = m.id and b.ended_at is null), '[]'::json) as memberships`;

/** One question for session, manager and memberships together, so that what was revoked is gone at the next request. */
const SESSION = `
  select s.id as "sessionId", s.device, m.id as "managerId", m.name, m.locale, s.last_seen_at >= :seenBefore as "isSeenLately",
         ${MEMBERSHIPS}
    from account_session s join account m on m.id = s.account_id
   where s.token_hash = :hash and m.portal = 'workshop' and s.ended_at is null and s.expires_at > :now and s.last_seen_at > :idleSince`;

/** Who carries this token, and what they may do now; null for a token that opens nothing (any more). */
export async function readAccess(
  container: MedusaContainer,
  token: string,
  now = new Date(),
): Promise<Access | null> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows }: { rows: SessionRow[] } = await sql.raw(SESSION, {
    hash: hashOf(token),
    now,
    idleSince: idleSince(now),
    seenBefore: seenBefore(now),
  });
  const [row] = rows;
  if (!row) return null;
  if (!row.isSeenLately)
    await sql("account_session").where({ id: row.sessionId }).update({ last_seen_at: now, updated_at: now });
  const { managerId, name, locale, memberships, sessionId, device } = row;
  return { sessionId, device, scope: { managerId, name, locale, memberships } };
}

/** What a manager may do now, logged in or not; null for an id that is no manager's. */
export async function readScope(container: MedusaContainer, managerId: string): Promise<ManagerScope | null> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows }: { rows: ManagerScope[] } = await sql.raw(
    `select m.id as "managerId", m.name, m.locale, ${MEMBERSHIPS} from account m where m.id = ?`,
    [managerId],
  );
  return rows[0] ?? null;
}
