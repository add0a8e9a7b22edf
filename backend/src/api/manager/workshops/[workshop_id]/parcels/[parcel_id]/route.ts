import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ManagedParcel } from "../../../../../../contracts/manager/parcel";
import { readManagedParcel } from "../../../../../../workflows/parcel/read-managed-parcel";
import { reachOf } from "../../../../manager-request";

/** One parcel, with its address until it has left. */
export async function GET(req: MedusaRequest, res: MedusaResponse<ManagedParcel>): Promise<void> {
  const reach = reachOf(req, "send");
  res.json(await readManagedParcel(req.scope, reach, String(req.params.parcel_id)));
}
