import type { Knex } from "@medusajs/framework/mikro-orm/knex";

const YEAR_MS = 365 * 24 * 60 * 60 * 1000;

/**
 * Sets the last day of a center's documents, as if the years went by: the register itself lets nobody change one.
 *
 * @param kind One kind of document; all of them without it.
 */
export async function setLastDay(
  sql: Knex,
  { centerId, kind }: { readonly centerId: string; readonly kind?: string },
  lastDay: Date,
): Promise<void> {
  await sql.transaction(async (transaction) => {
    await transaction.raw("alter table evidence disable trigger user");
    await transaction("evidence")
      .where({ center_id: centerId, ...(kind === undefined ? {} : { kind }) })
      .update({ issued_on: new Date(lastDay.getTime() - YEAR_MS), expires_on: lastDay });
    await transaction.raw("alter table evidence enable trigger user");
  });
}
