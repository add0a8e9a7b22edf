import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { hashOf } from "../../domain/access/secret-code";
import { seenBefore } from "../../domain/access/session-life";
import type { KeyAccess } from "../../domain/ngo/key-access";
import { GRANTS, todayOf } from "../ngo-access/read-officer";

interface KeyRow extends KeyAccess {
  readonly isUsedLately: boolean;
}

/** One question for the key and its organisation's grants together, so that what was ended is gone at the next request. */
const KEY = `
  select k.id as "keyId", k.scopes, coalesce(k.last_used_at >= :seenBefore, false) as "isUsedLately",
         json_build_object('id', o.id, 'name', o.name, 'reportingCurrency', o.reporting_currency,
                           'grants', ${GRANTS}) as organisation
    from ngo_key k join ngo_organisation o on o.id = k.organisation_id and o.deleted_at is null
   where k.token_hash = :hash and k.ended_at is null and k.deleted_at is null and k.expires_on >= :today`;

/** What a key opens now; null for one that opens nothing (any more). That it was used is written down once a minute. */
export async function readKey(
  container: MedusaContainer,
  token: string,
  now = new Date(),
): Promise<KeyAccess | null> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows }: { rows: KeyRow[] } = await sql.raw(KEY, {
    hash: hashOf(token),
    today: todayOf(now),
    seenBefore: seenBefore(now),
  });
  const [row] = rows;
  if (!row) return null;
  const { isUsedLately, ...access } = row;
  if (!isUsedLately)
    await sql("ngo_key").where({ id: access.keyId }).update({ last_used_at: now, updated_at: now });
  return access;
}
