import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { PickList } from "../../../../../../contracts/manager/parcel";
import { readPickList } from "../../../../../../workflows/parcel/read-pick-list";
import { reachOf } from "../../../../manager-request";

/** What to fetch from the shelf for the parcels to prepare. */
export async function GET(req: MedusaRequest, res: MedusaResponse<PickList>): Promise<void> {
  res.json(await readPickList(req.scope, reachOf(req, "see")));
}
