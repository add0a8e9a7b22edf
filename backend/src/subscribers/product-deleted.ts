import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { requestProjection } from "../workflows/catalogue/projection-queue";

/** A deleted product leaves the shop window. */
export default async function productDeleted({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  requestProjection(container, [event.data.id]);
}

export const config: SubscriberConfig = { event: "product.deleted" };
