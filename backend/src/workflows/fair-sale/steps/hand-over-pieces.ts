import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { IOrderModuleService } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

/**
 * Tells Medusa that the pieces went over the table: else its Admin would offer to allocate and to send them, and take them from
 * the shelf a second time. Goes with the order when that is undone.
 */
export const handOverPiecesStep = createStep("hand-over-pieces", async (orderId: string, { container }) => {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const orders = container.resolve<IOrderModuleService>(Modules.ORDER);
  const items: { id: string; quantity: string }[] = await sql("order_item")
    .where({ order_id: orderId })
    .select("id", "quantity");
  for (const { id, quantity } of items) await orders.updateOrderItem(id, { fulfilled_quantity: quantity });
  return new StepResponse(orderId);
});
