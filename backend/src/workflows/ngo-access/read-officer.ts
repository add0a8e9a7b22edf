import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { hashOf } from "../../domain/access/secret-code";
import { idleSince, seenBefore } from "../../domain/access/session-life";
import type { NgoScope } from "../../domain/ngo/ngo-scope";

/** A request of an officer who is logged in. */
export interface OfficerAccess {
  readonly scope: NgoScope;
  readonly sessionId: string;
  readonly device: string;
}

interface SessionRow extends NgoScope {
  readonly sessionId: string;
  readonly device: string;
  readonly isSeenLately: boolean;
}

/** What of `ngo_grant` g is in force today. Days are UTC, as they were granted. */
export const GRANT_HOLDS = `
  g.ended_at is null and g.deleted_at is null and g.starts_on <= :today and (g.ends_on is null or g.ends_on >= :today)`;

/** What of `ngo_seat` s is in force today. */
export const SEAT_HOLDS = `
  s.ended_at is null and s.deleted_at is null and (s.expires_on is null or s.expires_on >= :today)`;

/** Grants that are in force, of the organisation `o`. */
export const GRANTS = `
  coalesce((select json_agg(json_build_object('id', g.id, 'centerId', g.center_id, 'scope', g.scope) order by g.id)
              from ngo_grant g where g.organisation_id = o.id and ${GRANT_HOLDS}), '[]'::json)`;

/** What the account `a` may see, at this moment. */
const REACH = `
  coalesce((select json_agg(json_build_object('id', s.id, 'organisationId', s.organisation_id, 'role', s.role,
                                              'expiresOn', s.expires_on) order by s.created_at, s.id)
              from ngo_seat s where s.account_id = a.id and ${SEAT_HOLDS}), '[]'::json) as seats,
  coalesce((select json_agg(json_build_object('id', o.id, 'name', o.name, 'reportingCurrency', o.reporting_currency,
                                              'grants', ${GRANTS}) order by o.name, o.id)
              from ngo_organisation o
             where o.deleted_at is null
               and exists (select from ngo_seat s where s.account_id = a.id and s.organisation_id = o.id and ${SEAT_HOLDS})),
           '[]'::json) as organisations`;

/** One question for session, account, seats and grants together, so that what was ended is gone at the next request. */
const SESSION = `
  select e.id as "sessionId", e.device, a.id as "officerId", a.name, a.locale, e.last_seen_at >= :seenBefore as "isSeenLately",
         ${REACH}
    from account_session e join account a on a.id = e.account_id
   where e.token_hash = :hash and a.portal = 'ngo' and e.ended_at is null and e.expires_at > :now
     and e.last_seen_at > :idleSince`;

/** The day that seats and grants are held against. */
export const todayOf = (now: Date): string => now.toISOString().slice(0, 10);

/** Who carries this token, and what they may see now; null for a token that opens nothing (any more). */
export async function readOfficer(
  container: MedusaContainer,
  token: string,
  now = new Date(),
): Promise<OfficerAccess | null> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows }: { rows: SessionRow[] } = await sql.raw(SESSION, {
    hash: hashOf(token),
    now,
    today: todayOf(now),
    idleSince: idleSince(now),
    seenBefore: seenBefore(now),
  });
  const [row] = rows;
  if (!row) return null;
  const { sessionId, device, isSeenLately, ...scope } = row;
  if (!isSeenLately)
    await sql("account_session").where({ id: sessionId }).update({ last_seen_at: now, updated_at: now });
  return { sessionId, device, scope };
}

/** What an officer may see now, logged in or not; null for an id that is no officer's. */
export async function readOfficerScope(
  container: MedusaContainer,
  officerId: string,
  now = new Date(),
): Promise<NgoScope | null> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows }: { rows: NgoScope[] } = await sql.raw(
    `select a.id as "officerId", a.name, a.locale, ${REACH} from account a where a.portal = 'ngo' and a.id = :officerId`,
    { officerId, today: todayOf(now) },
  );
  return rows[0] ?? null;
}
