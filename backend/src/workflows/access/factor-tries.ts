import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils";
import { AccessRefused } from "../../domain/access/access-refused";
import { MOST_FACTOR_TRIES, spentSince, triesSince } from "../../domain/access/factor-tries";
import { hashOf } from "../../domain/access/secret-code";

const CLAIM = `
  insert into factor_try (id, account_id, code_hash, tried_at) values (:id, :accountId, :hash, :now)
  on conflict (account_id, code_hash) do update set tried_at = excluded.tried_at
   where factor_try.tried_at <= :spentSince
  returning id`;

/**
 * Takes a code before it is looked at, so that of two who send it at once one is heard. Whoever guesses has the password
 * already, so nobody else can use these tries up.
 * @throws AccessRefused `second_factor_wrong` for a code that was sent just now; `too_many_tries`
 */
export async function claimFactorCode(
  container: MedusaContainer,
  accountId: string,
  code: string,
): Promise<void> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const now = new Date();
  const tries = () => sql("factor_try").where({ account_id: accountId });
  await tries().where("tried_at", "<=", triesSince(now)).delete();
  const { rows } = await sql.raw(CLAIM, {
    id: generateEntityId(undefined, "fct"),
    accountId,
    hash: hashOf(code),
    now,
    spentSince: spentSince(now),
  });
  if (rows.length === 0) throw new AccessRefused("second_factor_wrong");
  // Counted after it was added: of any number at once, none is left out.
  const counted = await tries().count({ found: "*" }).first();
  if (Number(counted?.found) > MOST_FACTOR_TRIES) throw new AccessRefused("too_many_tries");
}

/** A right code: the wrong ones before it were a person's. It stays spent itself. */
export async function forgetFactorTries(
  container: MedusaContainer,
  accountId: string,
  rightCode: string,
): Promise<void> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await sql("factor_try")
    .where({ account_id: accountId })
    .whereNot({ code_hash: hashOf(rightCode) })
    .delete();
}
