import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ParcelDetail } from "../../../../contracts/parcel";
import { readParcel } from "../../../../workflows/parcel/read-parcel";

/** One parcel. Nobody on the way keeps it: it may hold an address. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<ParcelDetail>): Promise<void> {
  res.setHeader("cache-control", "private, no-store");
  res.json(await readParcel(req.scope, String(req.params.id)));
}
