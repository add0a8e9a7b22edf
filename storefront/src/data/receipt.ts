import type { Locale } from "@second-chance/backend/contracts/locale";
import type { ReturnReason } from "@second-chance/backend/contracts/parcel-words";
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

/** Asks to send pieces of one line back; whoever has the receipt's token may. */
export async function askReturn(
  token: string,
  asked: {
    readonly line: string;
    readonly quantity: number;
    readonly reason: ReturnReason;
    readonly note: string;
  },
): Promise<Result<unknown>> {
  const { line, ...rest } = asked;
  return callLive({
    path: `/store/receipts/${encodeURIComponent(token)}/returns`,
    method: "POST",
    body: { line_id: line, ...rest },
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
