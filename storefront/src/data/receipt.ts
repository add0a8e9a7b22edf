import type { Locale } from "@second-chance/backend/contracts/locale";
import {
  type Receipt,
  type ReceiptList,
  receiptListSchema,
  receiptSchema,
} from "@second-chance/backend/contracts/receipt";
import { z } from "zod";
import { callLive } from "./live";
import type { Result } from "./result";
import { customerToken } from "./shopper-cookies";

/** The receipt that a signed token opens. Tokens are the only way in, so nothing is guessed from an order number. */
export async function getReceipt(token: string, locale: Locale): Promise<Result<Receipt>> {
  return callLive({
    path: `/store/receipts/${encodeURIComponent(token)}?${new URLSearchParams({ locale })}`,
    schema: receiptSchema,
  });
}

/** Mails the signed link when number and e-mail belong together; the answer never tells whether they do. */
export async function sendReceiptLink(
  email: string,
  displayId: number,
  locale: Locale,
): Promise<Result<unknown>> {
  return callLive({
    path: "/store/receipts/send-link",
    method: "POST",
    body: { email, display_id: displayId, locale },
    schema: z.unknown(),
  });
}

/** Orders of the signed-in customer, newest first. */
export async function listReceipts(locale: Locale): Promise<Result<ReceiptList>> {
  return callLive({
    path: `/store/customers/me/receipts?${new URLSearchParams({ locale })}`,
    schema: receiptListSchema,
    token: await customerToken(),
  });
}
