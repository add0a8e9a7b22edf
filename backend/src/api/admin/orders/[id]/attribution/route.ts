import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MoneyRefusal } from "../../../../../workflows/attribution/money-refusal";
import { readOrderAttribution } from "../../../../../workflows/attribution/read-order-attribution";

/** The book of one order, for the operator. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const attribution = await readOrderAttribution(req.scope, String(req.params.id));
  if (!attribution) throw new MoneyRefusal("order_not_found", "There is no such order.");
  res.json(attribution);
}
