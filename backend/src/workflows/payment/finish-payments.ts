import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { finishMovement } from "./finish-movement";
import { returnOrphanPayments } from "./return-orphan-payments";
import { settleRefundedOrders } from "./settle-refunded-orders";
import { unfinishedMovements } from "./unfinished-movements";

/**
 * Money that was noted and may never have moved, and orders that were not told of it: what a crash leaves between a row,
 * the provider and the order. One that fails doesn't hold up the others; it is tried again next time.
 */
export async function finishPayments(container: MedusaContainer): Promise<void> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  for (const movement of await unfinishedMovements(sql)) {
    const what = `${movement.kind} ${movement.id} of order ${movement.orderId}`;
    try {
      await finishMovement(container, movement);
      logger.warn(`Finished ${what}, which somebody was cut off from`);
    } catch (error) {
      logger.error(`Could not finish ${what}; it will be tried again`, error as Error);
    }
  }
  for (const id of await returnOrphanPayments(container))
    logger.warn(`Gave back payment ${id}, which never became an order's`);
  for (const orderId of await settleRefundedOrders(container))
    logger.warn(`Credited order ${orderId} with a refund that it had not been told of`);
}
