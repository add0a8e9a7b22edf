import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type ParcelList, parcelListQuerySchema } from "../../../contracts/parcel";
import { listParcels } from "../../../workflows/parcel/list-parcels";
import { parseInput } from "../../shared/parse-input";

/** Parcels by state and center, those that wait longest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<ParcelList>): Promise<void> {
  res.json(await listParcels(req.scope, parseInput(parcelListQuerySchema, req.query)));
}
