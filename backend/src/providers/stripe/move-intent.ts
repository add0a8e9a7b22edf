import type Stripe from "stripe";
import { intentOf, readIntent, SHOP_MARK, type StoredIntent } from "./read-intent";
import { askStripe } from "./stripe-refusal";

export interface NewIntent {
  readonly amountMinor: bigint;
  readonly currencyCode: string;
  readonly sessionId: string;
  readonly basketId: string;
  /** The same one for the same payment, however often it is sent. */
  readonly idempotencyKey: string;
}

/**
 * A payment that a browser may confirm. A card is only held, so that an order which fails costs nobody anything; what can't be held
 * is taken at once. Stripe learns an amount and two ids, and nothing of the shopper or of what is in the basket.
 */
export async function openIntent(stripe: Stripe, wanted: NewIntent): Promise<StoredIntent> {
  const { amountMinor, currencyCode, sessionId, basketId, idempotencyKey } = wanted;
  const intent = await askStripe(`opening a payment for ${sessionId}`, () =>
    stripe.paymentIntents.create(
      {
        amount: Number(amountMinor),
        currency: currencyCode.toLowerCase(),
        automatic_payment_methods: { enabled: true },
        payment_method_options: { card: { capture_method: "manual" } },
        metadata: { session_id: sessionId, basket_id: basketId, shop: SHOP_MARK },
      },
      { idempotencyKey },
    ),
  );
  return intentOf(intent);
}

/**
 * Takes what is held, whole. The intent itself says whether that was done, which no idempotency key does: Stripe answers an error under the
 * key it had for a day.
 */
export async function captureIntent(stripe: Stripe, id: string): Promise<StoredIntent> {
  const isDone = ({ status }: StoredIntent) => status === "succeeded";
  return doneOnce(stripe, id, isDone, () =>
    askStripe(`capturing ${id}`, () => stripe.paymentIntents.capture(id)),
  );
}

/** Lets go what is held, or ends an intent that nobody paid. Refuses one whose money has come: that is refunded. */
export async function cancelIntent(stripe: Stripe, id: string): Promise<StoredIntent> {
  const isDone = ({ status }: StoredIntent) => status === "canceled";
  return doneOnce(stripe, id, isDone, () =>
    askStripe(`cancelling ${id}`, () => stripe.paymentIntents.cancel(id)),
  );
}

/** Looks before and, where no good answer came, after. */
async function doneOnce(
  stripe: Stripe,
  id: string,
  isDone: (intent: StoredIntent) => boolean,
  move: () => Promise<Stripe.PaymentIntent>,
): Promise<StoredIntent> {
  const before = await readIntent(stripe, id);
  if (isDone(before)) return before;
  try {
    return intentOf(await move());
  } catch (error) {
    const after = await readIntent(stripe, id);
    if (isDone(after)) return after;
    throw error;
  }
}
