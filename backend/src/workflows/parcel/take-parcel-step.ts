import type { ILockingModule, MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { ParcelStepAsked } from "../../contracts/parcel";
import { holdsAmong } from "../../domain/parcel/holds";
import { PARCEL_MODULE } from "../../modules/parcel";
import type { ParcelModuleService } from "../../modules/parcel/service";
import { mailParcelEvents } from "../mail/mail-parcel-events";
import { askHolds } from "./ask-holds";
import { refuseHeld, refusingAsParcel } from "./parcel-refusal";
import { readShipments } from "./read-shipments";
import { deliverFulfillment, sendFulfillment } from "./send-fulfillment";

const WAIT_SECONDS = 30;

/**
 * Takes a parcel one step further, as the operator `by`, and mails the shopper what they want to know. The verdict is asked
 * again when it is packed, since that is when its label is written, and when it is handed over. Throws `ParcelRefusal`.
 */
export async function takeParcelStep(
  container: MedusaContainer,
  parcelId: string,
  asked: ParcelStepAsked,
  by: string,
): Promise<void> {
  await inParcelTurn(container, parcelId, () => takeStepNow(container, parcelId, asked, by));
  await mailParcelEvents(container, parcelId);
}

/** One after the other: Medusa is told before the parcel is, and two hand-overs at once would send it twice. */
export function inParcelTurn<T>(
  container: MedusaContainer,
  parcelId: string,
  task: () => Promise<T>,
): Promise<T> {
  const locking = container.resolve<ILockingModule>(Modules.LOCKING);
  return refusingAsParcel(() => locking.execute(`parcel:${parcelId}`, task, { timeout: WAIT_SECONDS }));
}

/**
 * Takes the step for whoever holds the turn of the parcel; tells nobody.
 *
 * @param note What is written beside a packing.
 */
export async function takeStepNow(
  container: MedusaContainer,
  parcelId: string,
  asked: ParcelStepAsked,
  by: string,
  note = "",
): Promise<void> {
  const parcels = container.resolve<ParcelModuleService>(PARCEL_MODULE);
  const { step } = asked;
  const parcel = await parcels.parcelOpenFor(parcelId, step, readShipments);
  switch (step) {
    case "pack": {
      const lines = asked.lines?.map(({ order_line_id, quantity }) => ({
        orderLineId: order_line_id,
        quantity,
      }));
      refuseHeld(holdsAmong(await askHolds(container, parcelId), lines));
      return parcels.takeParcelStep({ parcelId, step, by, note, ...(lines ? { lines } : {}) }, readShipments);
    }
    case "hand_over":
      refuseHeld(await askHolds(container, parcelId));
      await sendFulfillment(container, parcel, asked, by);
      return parcels.reconcileParcels(parcel.orderId, readShipments, by);
    case "deliver":
      await deliverFulfillment(container, parcel);
      return parcels.reconcileParcels(parcel.orderId, readShipments, by);
    default:
      return parcels.takeParcelStep(
        { parcelId, step, by, note: "note" in asked ? asked.note : "" },
        readShipments,
      );
  }
}
