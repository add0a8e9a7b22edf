import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ParcelCustoms } from "../../../../../../../contracts/customs";
import { readManagedCustoms } from "../../../../../../../workflows/parcel/read-managed-customs";
import { reachOf } from "../../../../../manager-request";

/** Which papers a parcel takes, or why none of them is printed. */
export async function GET(req: MedusaRequest, res: MedusaResponse<ParcelCustoms>): Promise<void> {
  const reach = reachOf(req, "send");
  res.json(await readManagedCustoms(req.scope, reach, String(req.params.parcel_id)));
}
