import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { sendLinkSchema } from "../../../../contracts/receipt";
import { interfaceLocale } from "../../../../workflows/basket/medusa-locale";
import { sendReceiptLink } from "../../../../workflows/receipt/send-receipt-link";
import { parseInput } from "../../../shared/parse-input";

/** Always the same answer, at once: neither words nor waiting tell whether number and address belong together. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { email, display_id, locale } = parseInput(sendLinkSchema, req.body);
  void sendReceiptLink(req.scope, { email, displayId: display_id, locale: interfaceLocale(locale) });
  res.status(202).json({});
}
