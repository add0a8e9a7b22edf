import type Stripe from "stripe";
import type { Intent, IntentStatus } from "../../domain/card-payment/intent";
import { askStripe } from "./stripe-refusal";

/** Marks what the shop made at Stripe: other programs may use the same account. */
export const SHOP_MARK = "second-chance";

export interface StoredIntent extends Intent {
  /** Null once it can be paid no more. */
  readonly clientSecret: string | null;
}

const STATUSES: readonly string[] = [
  "requires_payment_method",
  "requires_confirmation",
  "requires_action",
  "processing",
  "requires_capture",
  "canceled",
  "succeeded",
] satisfies IntentStatus[];

/** The intent as Stripe has it at this moment, with what went back of it. */
export async function readIntent(stripe: Stripe, id: string): Promise<StoredIntent> {
  return intentOf(
    await askStripe(`reading ${id}`, () => stripe.paymentIntents.retrieve(id, { expand: ["latest_charge"] })),
  );
}

/** @param intent With `latest_charge` expanded, or nothing of it went back. */
export function intentOf(intent: Stripe.PaymentIntent): StoredIntent {
  const { id, status, amount, currency, metadata, latest_charge: charge, last_payment_error: error } = intent;
  const isOurs = metadata.shop === SHOP_MARK;
  return {
    id,
    // A status that nobody knew when this was written is neither paid nor to be paid.
    status: STATUSES.includes(status) ? (status as IntentStatus) : "processing",
    amountMinor: BigInt(amount),
    heldMinor: BigInt(intent.amount_capturable),
    receivedMinor: BigInt(intent.amount_received),
    refundedMinor: BigInt(charge !== null && typeof charge === "object" ? charge.amount_refunded : 0),
    currencyCode: currency.toUpperCase(),
    basketId: isOurs ? (metadata.basket_id ?? null) : null,
    sessionId: isOurs ? (metadata.session_id ?? null) : null,
    failureCode: error ? (error.decline_code ?? error.code ?? error.type) : null,
    clientSecret: intent.client_secret,
  };
}
