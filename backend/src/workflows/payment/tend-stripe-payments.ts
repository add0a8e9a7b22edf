import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { captureAuthorised } from "./capture-authorised";
import { finishReturn, unfinishedReturns } from "./return-paid";

/** What a crash left between an order and its money, or between a decision to give money back and the giving. */
export async function tendStripePayments(container: MedusaContainer): Promise<void> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  await captureAuthorised(container);
  for (const decided of await unfinishedReturns(sql)) {
    try {
      await finishReturn(container, decided);
    } catch (error) {
      logger.error(`Payment ${decided.intentId} was not given back; it will be tried again`, error as Error);
    }
  }
}
