import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type ManagedParcelList, managedParcelsQuerySchema } from "../../../../../contracts/manager/parcel";
import { listManagedParcels } from "../../../../../workflows/parcel/list-managed-parcels";
import { parseInput } from "../../../../shared/parse-input";
import { reachOf } from "../../../manager-request";

/** Parcels of one view, without any address. */
export async function GET(req: MedusaRequest, res: MedusaResponse<ManagedParcelList>): Promise<void> {
  const reach = reachOf(req, "see");
  res.json(await listManagedParcels(req.scope, reach, parseInput(managedParcelsQuerySchema, req.query)));
}
