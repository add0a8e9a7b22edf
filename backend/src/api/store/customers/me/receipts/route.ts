import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { receiptSecret } from "../../../../../config/receipt-secret";
import { listReceipts } from "../../../../../workflows/receipt/read-receipt";
import { viewOf } from "../../../baskets/basket-request";

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { locale } = viewOf(req);
  res.json(await listReceipts(req.scope, req.auth_context.actor_id, locale, receiptSecret()));
}
