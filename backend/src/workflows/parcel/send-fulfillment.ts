import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import {
  cancelOrderFulfillmentWorkflow,
  createOrderFulfillmentWorkflow,
  createOrderShipmentWorkflow,
  markOrderFulfillmentAsDeliveredWorkflow,
} from "@medusajs/medusa/core-flows";
import type { ParcelQuantity } from "../../domain/parcel/plan-parcels";
import type { StoredParcel } from "../../modules/parcel/parcels/parcel-rows";
import type { SentFulfillment } from "../../modules/parcel/parcels/shipments";
import { ParcelRefusal } from "./parcel-refusal";
import { readShipments } from "./read-shipments";

export interface Tracking {
  readonly tracking_number: string;
  readonly tracking_url: string;
}

/**
 * Makes Medusa's own fulfillment and shipment of a parcel. Called again after a crash it goes on
 * with what it finds: the fulfillment carries the parcel's id.
 */
export async function sendFulfillment(
  container: MedusaContainer,
  parcel: StoredParcel,
  { tracking_number, tracking_url }: Tracking,
  by: string,
): Promise<void> {
  const items = parcel.lines.map(({ orderLineId, quantity }) => ({ id: orderLineId, quantity }));
  const found = await fulfillmentOf(container, parcel);
  if (found && !sameLines(found.lines, parcel.lines)) {
    await cancelOrderFulfillmentWorkflow(container).run({
      input: { order_id: parcel.orderId, fulfillment_id: found.id, canceled_by: by },
    });
    return sendFulfillment(
      container,
      { ...parcel, fulfillmentId: null },
      { tracking_number, tracking_url },
      by,
    );
  }
  if (!found) {
    const { optionId, locationId } = await wayToSend(container, parcel);
    await createOrderFulfillmentWorkflow(container).run({
      input: {
        order_id: parcel.orderId,
        items,
        shipping_option_id: optionId,
        location_id: locationId,
        created_by: by,
        no_notification: true,
        metadata: { parcel_id: parcel.id },
      },
    });
  }
  const made = found ?? (await fulfillmentOf(container, parcel));
  if (!made)
    throw new ParcelRefusal("no_way_to_send", "Medusa made no fulfillment of this parcel. Try again.");
  if (!made.shippedAt) {
    await createOrderShipmentWorkflow(container).run({
      input: {
        order_id: parcel.orderId,
        fulfillment_id: made.id,
        items,
        labels: tracking_number || tracking_url ? [{ tracking_number, tracking_url, label_url: "" }] : [],
        created_by: by,
        no_notification: true,
      },
    });
  }
}

/** Tells Medusa that a parcel has arrived; once. */
export async function deliverFulfillment(container: MedusaContainer, parcel: StoredParcel): Promise<void> {
  const found = await fulfillmentOf(container, parcel);
  if (!found || found.deliveredAt) return;
  await markOrderFulfillmentAsDeliveredWorkflow(container).run({
    input: { orderId: parcel.orderId, fulfillmentId: found.id },
  });
}

async function fulfillmentOf(
  container: MedusaContainer,
  { id, orderId, fulfillmentId }: StoredParcel,
): Promise<SentFulfillment | undefined> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { sent } = await readShipments(sql, orderId);
  return sent.find((one) => one.parcelId === id || one.id === fulfillmentId);
}

function sameLines(a: readonly ParcelQuantity[], b: readonly ParcelQuantity[]): boolean {
  const key = (lines: readonly ParcelQuantity[]) =>
    lines
      .map(({ orderLineId, quantity }) => `${orderLineId}=${quantity}`)
      .sort()
      .join();
  return key(a) === key(b);
}

/** The post that the shopper chose comes first; pieces that an edit added may have none, and go by the center's own. */
const WAYS = `
  select o.id as "optionId", l.stock_location_id as "locationId"
    from center_center_stock_location_stock_location l
    join center_center_fulfillment_fulfillment_set cf on cf.center_id = l.center_id and cf.deleted_at is null
    join service_zone z on z.fulfillment_set_id = cf.fulfillment_set_id and z.deleted_at is null
    join shipping_option o on o.service_zone_id = z.id and o.deleted_at is null
   where l.center_id = :centerId and l.deleted_at is null
   order by exists (select 1 from order_shipping os join order_shipping_method m on m.id = os.shipping_method_id
                     where os.order_id = :orderId and os.deleted_at is null and m.shipping_option_id = o.id) desc, o.id
   limit 1`;

async function wayToSend(
  container: MedusaContainer,
  { orderId, centerId }: StoredParcel,
): Promise<{ readonly optionId: string; readonly locationId: string }> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = await sql.raw(WAYS, { orderId, centerId });
  if (!rows[0])
    throw new ParcelRefusal(
      "no_way_to_send",
      "This center has no post and no shelf any more, so nothing can leave it.",
    );
  return rows[0];
}
