import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ParcelCustoms } from "../../../../../contracts/customs";
import { readParcelCustoms } from "../../../../../workflows/customs/read-parcel-customs";

/** Which papers a parcel takes, or why none of them is printed. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<ParcelCustoms>,
): Promise<void> {
  res.json(await readParcelCustoms(req.scope, String(req.params.id)));
}
