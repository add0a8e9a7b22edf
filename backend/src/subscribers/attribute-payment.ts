import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { attributeSoon } from "../workflows/attribution/attribute-soon";

const ORDERS = `
  select distinct pc.order_id
    from payment p
    join order_payment_collection pc on pc.payment_collection_id = p.payment_collection_id
   where p.id = :id
      or p.id in (select payment_id from capture where id = :id union select payment_id from refund where id = :id)`;

/**
 * Money moved: look at the order's book. The stock events name a payment; those of the payment module's own rows,
 * which also fire for captures at completion and refunds of a cancelled order, name the capture or refund.
 */
export default async function attributePayment({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  try {
    const { rows }: { rows: { order_id: string }[] } = await sql.raw(ORDERS, { id: event.data.id });
    for (const { order_id: orderId } of rows) await attributeSoon(container, orderId);
  } catch (error) {
    logger.error(`Attribution after ${event.name} failed; the catch-up job will try again`, error as Error);
  }
}

export const config: SubscriberConfig = {
  event: [
    "payment.captured",
    "payment.refunded",
    "payment.capture.created",
    "payment.refund.created",
    "payment.refund.deleted",
  ],
  context: { subscriberId: "attribute-payment" },
};
