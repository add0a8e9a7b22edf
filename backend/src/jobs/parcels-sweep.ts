import type { MedusaContainer } from "@medusajs/framework/types";
import { makeMissingParcels } from "../workflows/parcel/make-missing-parcels";

/** Every night the parcels of all orders ever, those from before there were parcels too. */
export default async function parcelsSweep(container: MedusaContainer): Promise<void> {
  await makeMissingParcels(container);
}

export const config = { name: "parcels-sweep", schedule: "37 2 * * *" };
