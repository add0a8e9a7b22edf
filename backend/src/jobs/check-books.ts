import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { checkBooks } from "../workflows/attribution/checks/check-books";

/** Every hour, every check of the books; what is wrong goes to the log and stays on the operators' page until mended. */
export default async function checkBooksHourly(container: MedusaContainer): Promise<void> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  for (const { id, findings } of await checkBooks(sql)) {
    for (const { sentence, since } of findings)
      logger.error(`Ledger check ${id}, since ${since}: ${sentence}`);
  }
}

export const config = { name: "check-books", schedule: "41 * * * *" };
