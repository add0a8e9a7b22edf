import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { OrderVerdicts } from "../../../../../contracts/hold";
import { readOrderVerdicts } from "../../../../../workflows/verdict/order-verdicts";

/** By which import rules each line of an order was let go. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<OrderVerdicts>,
): Promise<void> {
  res.json(await readOrderVerdicts(req.scope, String(req.params.id)));
}
