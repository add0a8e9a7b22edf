import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { ParcelStep } from "../../../contracts/parcel-words";
import { packLines } from "../../../domain/parcel/pack-lines";
import { stateAfter } from "../../../domain/parcel/parcel-state";
import { type ParcelQuantity, packedTooMuch } from "../../../domain/parcel/plan-parcels";
import { ParcelRefused } from "../parcel-refused";
import { clearChecks } from "./check-rows";
import { lockParcels, recordStep, type StoredParcel, writeLines } from "./parcel-rows";
import { reconcileParcels } from "./reconcile-parcels";
import type { ShipmentReader, Shipments } from "./shipments";

export interface TakenStep {
  readonly parcelId: string;
  readonly step: "pack" | "unpack" | "bring_back" | "lose";
  readonly by: string;
  readonly note?: string;
  /** Of `pack`: what goes in; all of it when nothing is said. */
  readonly lines?: readonly ParcelQuantity[];
}

/**
 * Takes a parcel one step further, and makes another of what was left out. Hand-over and delivery aren't among the steps:
 * they are Medusa's first, and the parcel follows. Throws {@link ParcelRefused}.
 */
export async function takeStep(sql: Knex, taken: TakenStep, read: ShipmentReader): Promise<void> {
  const parcel = await openFor(sql, taken.parcelId, taken.step, read);
  const state = stateAfter(parcel.state, taken.step);
  if (!state) return;
  if (taken.step === "pack" && taken.lines) {
    const packed = packLines(parcel.lines, taken.lines);
    if ("problem" in packed) throw new ParcelRefused(packed.problem.code, packed.problem.message);
    await writeLines(sql, parcel.id, packed.lines);
  }
  if (taken.step === "unpack") await clearChecks(sql, parcel.id);
  await recordStep(sql, parcel.id, { step: taken.step, state, by: taken.by, note: taken.note ?? "" });
  await reconcileParcels(sql, parcel.orderId, read);
}

/** A parcel brought up to date, if this step is open to it. Throws {@link ParcelRefused}; has decided nothing yet. */
export async function openFor(
  sql: Knex,
  parcelId: string,
  step: ParcelStep,
  read: ShipmentReader,
): Promise<StoredParcel> {
  const orderId: string | undefined = (await sql("parcel").where("id", parcelId).first("order_id"))?.order_id;
  if (!orderId) throw new ParcelRefused("parcel_not_found", "There is no such parcel.");
  const shipments = await reconcileParcels(sql, orderId, read);
  const parcels = await lockParcels(sql, orderId);
  const parcel = parcels.find(({ id }) => id === parcelId);
  if (!parcel) throw new ParcelRefused("parcel_not_found", "There is no such parcel.");
  if (!stateAfter(parcel.state, step)) {
    const message = `This parcel is ${parcel.state.replaceAll("_", " ")}: that step can't be taken from there.`;
    throw new ParcelRefused("step_not_open", message);
  }
  if (step === "hand_over") refuseOutOfDate(parcel, parcels, shipments);
  return parcel;
}

function refuseOutOfDate(
  parcel: StoredParcel,
  parcels: readonly StoredParcel[],
  { needed }: Shipments,
): void {
  const tooMuch = packedTooMuch(needed, parcels);
  if (parcel.lines.some(({ orderLineId }) => tooMuch.includes(orderLineId)))
    throw new ParcelRefused(
      "parcel_out_of_date",
      "The order has changed since this was packed: some of it was taken off, refunded or cancelled. Unpack it, and pack it again.",
    );
}
