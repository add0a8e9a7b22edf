import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { stateAfter } from "../../../domain/parcel/parcel-state";
import { planParcels } from "../../../domain/parcel/plan-parcels";
import {
  insertParcel,
  lockParcels,
  recordStep,
  type StoredParcel,
  storedParcels,
  writeLines,
} from "./parcel-rows";
import type { SentFulfillment, ShipmentReader, Shipments } from "./shipments";

/**
 * Brings the parcels of one order up to what is to be sent and what has left. Harmless at any time and any number of times:
 * where nothing is missing it writes nothing.
 *
 * @param by The operator who told Medusa just now; null when nobody knows who did.
 */
export async function reconcileParcels(
  sql: Knex,
  orderId: string,
  read: ShipmentReader,
  by: string | null = null,
): Promise<Shipments> {
  const parcels = await lockParcels(sql, orderId);
  const shipments = await read(sql, orderId);
  for (const fulfillment of shipments.sent) await followFulfillment(sql, orderId, parcels, fulfillment, by);
  const { needed, limits } = shipments;
  for (const change of planParcels(needed, await storedParcels(sql, orderId), limits)) {
    if (change.kind === "make") await insertParcel(sql, { orderId, ...change });
    if (change.kind === "set_lines") await writeLines(sql, change.parcelId, change.lines);
    if (change.kind === "cancel")
      await recordStep(sql, change.parcelId, { step: "cancel", state: "cancelled" });
  }
  return shipments;
}

/**
 * What leaves and arrives is told to Medusa first, and the parcel follows: after the hand-over of a moment ago, after a crash
 * between the two, or when somebody sent the pieces past the parcels.
 */
async function followFulfillment(
  sql: Knex,
  orderId: string,
  parcels: readonly StoredParcel[],
  fulfillment: SentFulfillment,
  by: string | null,
): Promise<void> {
  const { id, shippedAt, shippedBy, deliveredAt } = fulfillment;
  const known = parcels.find((parcel) => parcel.fulfillmentId === id || parcel.id === fulfillment.parcelId);
  const parcelId = known?.id ?? (await adopt(sql, orderId, fulfillment));
  let state = known?.state ?? "to_prepare";
  const follow = async (step: "pack" | "hand_over" | "deliver", at: Date, who: string | null) => {
    const next = stateAfter(state, step);
    if (!next) return;
    state = next;
    await recordStep(sql, parcelId, { step, state, at, by: who }, traceOf(fulfillment));
  };
  if (!known) await follow("pack", shippedAt ?? new Date(), shippedBy);
  if (shippedAt) await follow("hand_over", shippedAt, shippedBy);
  if (deliveredAt) await follow("deliver", deliveredAt, by);
}

function traceOf({ id, trackingNumber, trackingUrl }: SentFulfillment) {
  return { fulfillment_id: id, tracking_number: trackingNumber, tracking_url: trackingUrl };
}

/** Makes a parcel of what was sent without one. */
async function adopt(
  sql: Knex,
  orderId: string,
  { centerId, lines, shippedAt }: SentFulfillment,
): Promise<string> {
  const [row] = await sql("parcel").where({ order_id: orderId, center_id: centerId }).max("number as last");
  return insertParcel(sql, { orderId, centerId, number: (row?.last ?? 0) + 1, lines, at: shippedAt });
}
