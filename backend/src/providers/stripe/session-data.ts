import { PaymentSessionStatus } from "@medusajs/framework/utils";
import { z } from "zod";
import { type IntentState, stateOf } from "../../domain/card-payment/intent";
import type { StoredIntent } from "./read-intent";

/** What stands in a session, and in the payment that comes of it. Amounts are digits, since a JSON number may lose some. */
const dataSchema = z.object({
  id: z.string(),
  amount_minor: z.string(),
  currency: z.string(),
  basket_id: z.string().default(""),
  /** Of a session alone: a payment needs no browser any more. */
  client_secret: z.string().optional(),
  /** The request that the next refund is made for: the same over all tries. */
  refund_request: z.string().optional(),
});
export type StripeSessionData = z.infer<typeof dataSchema>;

/** Null for a session that was cut off before Stripe answered. */
export function readSessionData(data: unknown): StripeSessionData | null {
  return dataSchema.safeParse(data).data ?? null;
}

/** @throws Error where there is no intent: nothing can have been paid then. */
export function sessionDataOf(data: unknown): StripeSessionData {
  const found = readSessionData(data);
  if (!found) throw new Error("This payment has no intent at Stripe.");
  return found;
}

/** As it is kept with a session that a browser is about to pay. */
export function dataOf(intent: StoredIntent, basketId: string): StripeSessionData {
  return {
    ...keptOf(intent, basketId),
    ...(intent.clientSecret ? { client_secret: intent.clientSecret } : {}),
  };
}

/** As it is kept with a payment: nothing in it opens anything. */
export function keptOf(intent: StoredIntent, basketId: string): StripeSessionData {
  return {
    id: intent.id,
    amount_minor: String(intent.amountMinor),
    currency: intent.currencyCode.toLowerCase(),
    basket_id: basketId,
  };
}

const STATUS: Readonly<Record<IntentState, PaymentSessionStatus>> = {
  open: PaymentSessionStatus.PENDING,
  // A card that was declined may be followed by another: the session lives on.
  failed: PaymentSessionStatus.PENDING,
  // No order is made of a promise that a bank takes days to keep; it comes when the money does.
  under_way: PaymentSessionStatus.PENDING,
  action: PaymentSessionStatus.REQUIRES_MORE,
  authorised: PaymentSessionStatus.AUTHORIZED,
  captured: PaymentSessionStatus.CAPTURED,
  gone: PaymentSessionStatus.CANCELED,
};

export const statusOf = (intent: StoredIntent): PaymentSessionStatus => STATUS[stateOf(intent)];
