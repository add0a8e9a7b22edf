import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { OrderParcels } from "../../../../../contracts/parcel";
import { listOrderParcels } from "../../../../../workflows/parcel/list-parcels";

/** The parcels of one order. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<OrderParcels>): Promise<void> {
  res.json(await listOrderParcels(req.scope, String(req.params.id)));
}
