import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { receiptSecret } from "../../../../../config/receipt-secret";
import { askReturnSchema } from "../../../../../contracts/return-request";
import { readReceiptToken } from "../../../../../domain/receipt-token";
import { askReturn } from "../../../../../workflows/return/ask-return";
import { refuse } from "../../../../../workflows/sale/sale-refused";
import { parseInput } from "../../../../shared/parse-input";

/** Asks to send pieces back; whoever has the receipt's link may. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const orderId = readReceiptToken(req.params.token ?? "", receiptSecret());
  if (!orderId) refuse("not_found", "This link opens no order.");
  await askReturn(req.scope, orderId, parseInput(askReturnSchema, req.body));
  res.status(201).json({});
}
