import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { makeParcelsWorkflow } from "../workflows/parcel/make-parcels";

interface OrderEvent {
  readonly id?: string;
  readonly order_id?: string;
}

/** Something happened to an order: look at its parcels. What an event says is never believed, and one lost costs nothing. */
export default async function makeParcels({ event, container }: SubscriberArgs<OrderEvent>): Promise<void> {
  const orderId = event.data.order_id ?? event.data.id;
  if (!orderId) return;
  try {
    await makeParcelsWorkflow(container).run({ input: { orderId } });
  } catch (error) {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
    logger.error(`The parcels of order ${orderId} were not made; the job will try again`, error as Error);
  }
}

export const config: SubscriberConfig = {
  event: [
    "order.placed",
    "order.canceled",
    "order-edit.confirmed",
    "order.claim_created",
    "order.exchange_created",
  ],
  context: { subscriberId: "make-parcels" },
};
