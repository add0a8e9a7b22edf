import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { sendOrderMail } from "../workflows/receipt/send-order-mail";

export default async function mailOrder({ event, container }: SubscriberArgs<{ id: string }>): Promise<void> {
  try {
    await sendOrderMail(container, event.data.id);
  } catch (error) {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
    logger.error(`The confirmation of order ${event.data.id} was not mailed`, error as Error);
  }
}

export const config: SubscriberConfig = { event: "order.placed", context: { subscriberId: "mail-order" } };
