import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { attributeSoon } from "../workflows/attribution/attribute-soon";

interface OrderEvent {
  readonly id?: string;
  readonly order_id?: string;
}

/** Something happened to an order: look at its book. What an event says is never believed, and one lost costs nothing. */
export default async function attributeOrder({
  event,
  container,
}: SubscriberArgs<OrderEvent>): Promise<void> {
  const orderId = event.data.order_id ?? event.data.id;
  if (!orderId) return;
  try {
    await attributeSoon(container, orderId);
  } catch (error) {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
    logger.error(`Attribution of order ${orderId} failed; the catch-up job will try again`, error as Error);
  }
}

export const config: SubscriberConfig = {
  event: [
    "order.placed",
    "order.canceled",
    "order.return_received",
    "order-edit.confirmed",
    "order.claim_created",
    "order.exchange_created",
  ],
  context: { subscriberId: "attribute-order" },
};
