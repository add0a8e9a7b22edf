import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/** The note of a mail names its address too, so it goes with the question. */
const FORGET = `
  with gone as (delete from waiting_question where :which returning id)
  delete from notification where resource_type = 'waiting_question' and resource_id in (select id from gone)`;

const forget = (sql: Knex, which: Knex.Raw) => sql.raw(FORGET, { which });

/** Everything asked from the address whose mail had this key; nobody is told whether there was anything. */
export async function forgetAddress(container: MedusaContainer, key: string): Promise<void> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await forget(sql, sql.raw("forget_key = ?", [key]));
}

/** A question that has its answer, or whose answer reaches nobody. */
export async function forgetAnswered(sql: Knex, id: string): Promise<void> {
  await forget(sql, sql.raw("id = ?", [id]));
}

/** What nobody could answer for a year: the address isn't kept any longer. */
export async function forgetOldQuestions(sql: Knex): Promise<void> {
  await forget(sql, sql.raw("asked_at < now() - interval '1 year'"));
}
