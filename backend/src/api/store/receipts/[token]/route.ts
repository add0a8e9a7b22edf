import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { receiptSecret } from "../../../../config/receipt-secret";
import { readReceiptToken } from "../../../../domain/receipt-token";
import { readReceipt } from "../../../../workflows/receipt/read-receipt";
import { refuse } from "../../../../workflows/sale/sale-refused";
import { viewOf } from "../../baskets/basket-request";

/** A forged token is answered like an order that isn't there. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const orderId = readReceiptToken(req.params.token ?? "", receiptSecret());
  const receipt = orderId && (await readReceipt(req.scope, orderId, viewOf(req).locale));
  if (!receipt) refuse("not_found", "This link opens no order.");
  res.setHeader("cache-control", "private, no-store");
  res.json(receipt);
}
