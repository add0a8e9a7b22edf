import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import {
  createOrderFulfillmentWorkflow,
  createOrderShipmentWorkflow,
  markOrderFulfillmentAsDeliveredWorkflow,
} from "@medusajs/medusa/core-flows";

interface OrderRow {
  readonly items: {
    readonly id: string;
    readonly detail: { readonly quantity: number | string; readonly fulfilled_quantity: number | string };
    readonly variant?: { readonly product?: { readonly shipping_profile?: { readonly id: string } } };
  }[];
  readonly shipping_methods: { readonly shipping_option_id: string }[];
  readonly fulfillments?: {
    readonly id: string;
    readonly shipped_at: string | null;
    readonly delivered_at: string | null;
    readonly items?: { readonly line_item_id: string; readonly quantity: number | string }[];
  }[];
}

const FIELDS = [
  "items.id",
  "items.detail.quantity",
  "items.detail.fulfilled_quantity",
  "items.variant.product.shipping_profile.id",
  "shipping_methods.shipping_option_id",
  "fulfillments.id",
  "fulfillments.shipped_at",
  "fulfillments.delivered_at",
  "fulfillments.items.line_item_id",
  "fulfillments.items.quantity",
];

/** Days after the payment. */
const POSTED_AFTER = 3;
const ARRIVED_AFTER = 9;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Packs, posts and delivers one parcel per center, days after it was paid for; what is done already is left alone. */
export async function sendPastOrder(
  container: MedusaContainer,
  orderId: string,
  paidAt: Date,
): Promise<void> {
  const before = await readOrder(container, orderId);
  const profileOfOption = await profiles(
    container,
    before.shipping_methods.map((method) => method.shipping_option_id),
  );
  for (const { shipping_option_id } of before.shipping_methods) {
    const items = before.items
      .filter(
        (item) => item.variant?.product?.shipping_profile?.id === profileOfOption.get(shipping_option_id),
      )
      .filter((item) => Number(item.detail.fulfilled_quantity) === 0)
      .map(({ id, detail }) => ({ id, quantity: Number(detail.quantity) }));
    if (items.length === 0) continue;
    await createOrderFulfillmentWorkflow(container).run({
      input: { order_id: orderId, items, shipping_option_id, no_notification: true },
    });
  }

  const sent = container.resolve(Modules.FULFILLMENT);
  const { fulfillments = [] } = await readOrder(container, orderId);
  for (const { id, shipped_at, delivered_at, items = [] } of fulfillments) {
    if (!shipped_at) {
      await createOrderShipmentWorkflow(container).run({
        input: {
          order_id: orderId,
          fulfillment_id: id,
          items: items.map(({ line_item_id, quantity }) => ({
            id: line_item_id,
            quantity: Number(quantity),
          })),
          labels: [],
          no_notification: true,
        },
      });
    }
    if (!delivered_at) {
      await markOrderFulfillmentAsDeliveredWorkflow(container).run({ input: { orderId, fulfillmentId: id } });
      // Medusa's workflows know no past.
      await sent.updateFulfillment(id, {
        shipped_at: new Date(paidAt.getTime() + POSTED_AFTER * DAY_MS),
        delivered_at: new Date(paidAt.getTime() + ARRIVED_AFTER * DAY_MS),
      });
    }
  }
}

async function readOrder(container: MedusaContainer, orderId: string): Promise<OrderRow> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: "order", fields: FIELDS, filters: { id: orderId } });
  return data[0] as unknown as OrderRow;
}

async function profiles(container: MedusaContainer, optionIds: string[]): Promise<Map<string, string>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "shipping_option",
    fields: ["id", "shipping_profile_id"],
    filters: { id: optionIds },
  });
  return new Map(data.map(({ id, shipping_profile_id }) => [id, shipping_profile_id]));
}
