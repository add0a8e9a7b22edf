import type { MedusaContainer } from "@medusajs/framework/types";
import { makeMissingParcels } from "../workflows/parcel/make-missing-parcels";

const LOOK_BACK_MS = 24 * 60 * 60 * 1000;

/** Events can be lost in a crash; the day's orders get their parcels anyway. */
export default async function parcelsCatchUp(container: MedusaContainer): Promise<void> {
  await makeMissingParcels(container, new Date(Date.now() - LOOK_BACK_MS));
}

export const config = { name: "parcels-catch-up", schedule: "1-59/2 * * * *" };
