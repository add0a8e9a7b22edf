import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { generateEntityId } from "@medusajs/framework/utils";
import { MOST_KEYS, type NewKey } from "../../contracts/ngo/keys";
import { AccessRefused } from "../../domain/access/access-refused";

export interface KeyWish extends NewKey {
  readonly organisationId: string;
  readonly madeBy: string;
  readonly prefix: string;
  readonly tokenHash: string;
}

/**
 * Keeps a key; answers with its id. Keys of one organisation are made one after another, so that they are counted rightly.
 * @param today `YYYY-MM-DD` in UTC.
 * @throws AccessRefused `keys_enough`
 */
export async function makeKey(sql: Knex, wish: KeyWish, today: string): Promise<string> {
  const { organisationId } = wish;
  await sql.raw("select pg_advisory_xact_lock(hashtextextended(?, 0))", [`ngo_key ${organisationId}`]);
  const inForce = await sql("ngo_key")
    .where({ organisation_id: organisationId, ended_at: null })
    .where("expires_on", ">=", today)
    .count<{ count: string }[]>("* as count");
  if (Number(inForce[0]?.count) >= MOST_KEYS) throw new AccessRefused("keys_enough");
  const id = generateEntityId(undefined, "nkey");
  await sql("ngo_key").insert({
    id,
    organisation_id: organisationId,
    name: wish.name,
    prefix: wish.prefix,
    token_hash: wish.tokenHash,
    scopes: wish.scopes,
    expires_on: wish.expires_on,
    made_by: wish.madeBy,
  });
  return id;
}
