import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { attributeMissing } from "../workflows/attribution/attribute-missing";
import { runLedgerChecks } from "../workflows/attribution/checks/run-ledger-checks";

/** Every night: all orders ever, and every check of the books, whose findings go to the log. */
export default async function attributionSweep(container: MedusaContainer): Promise<void> {
  await attributeMissing(container);
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  for (const check of await runLedgerChecks(async (text) => (await sql.raw(text)).rows)) {
    for (const finding of check.findings) logger.error(`Ledger check ${check.id}: ${finding}`);
  }
}

export const config = { name: "attribution-sweep", schedule: "17 2 * * *" };
