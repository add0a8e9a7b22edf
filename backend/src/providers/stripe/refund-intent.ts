import type Stripe from "stripe";
import { SHOP_MARK } from "./read-intent";
import { askStripe, StripeRefusal } from "./stripe-refusal";

export interface WantedRefund {
  readonly intentId: string;
  readonly amountMinor: bigint;
  /** What the refund is made for, the same over all tries; or the id of a refund that was made at Stripe itself. */
  readonly requestId: string;
}

const STRIPE_REFUND = /^(?:re|pyr)_/;
const DEAD: readonly (string | null)[] = ["failed", "canceled"];
/** Stripe keeps an error of its own for a day under the key that it was asked with. */
const KEYS_TRIED = 4;

/**
 * Gives money back once for each request. Whether it was done is asked of Stripe first, by the request's id, since nothing of ours
 * remembers a refund whose answer was lost.
 *
 * @throws StripeRefusal where it can't be made, or where nobody knows: it is asked again later, under the same id.
 */
export async function refundIntent(stripe: Stripe, wanted: WantedRefund): Promise<Stripe.Refund> {
  if (STRIPE_REFUND.test(wanted.requestId)) return madeAtStripe(stripe, wanted);
  const named = await refundsOf(stripe, wanted);
  const made = named.find(({ status }) => !DEAD.includes(status));
  if (made) return sameAmount(made, wanted);
  const { refund, error } = await makeRefund(stripe, wanted, named.length);
  if (refund && !DEAD.includes(refund.status)) return refund;
  throw error ?? refusal(wanted, "refund_failed", "the bank sent it back");
}

/** A key that was answered with a fault of Stripe's answers so for a day: the next one is tried, once it is sure that nothing was made. */
async function makeRefund(
  stripe: Stripe,
  wanted: WantedRefund,
  dead: number,
): Promise<{ refund?: Stripe.Refund; error?: unknown }> {
  let error: unknown;
  for (let key = dead; key < dead + KEYS_TRIED; key += 1) {
    try {
      return { refund: await ask(stripe, wanted, key) };
    } catch (thrown) {
      error = thrown;
      if (!(thrown instanceof StripeRefusal) || (thrown.status ?? 0) < 500) break;
      const made = (await refundsOf(stripe, wanted)).find(({ status }) => !DEAD.includes(status));
      if (made) return { refund: made };
    }
  }
  return { error };
}

function ask(stripe: Stripe, { intentId, amountMinor, requestId }: WantedRefund, key: number) {
  return askStripe(`refunding ${requestId} of ${intentId}`, () =>
    stripe.refunds.create(
      {
        payment_intent: intentId,
        amount: Number(amountMinor),
        metadata: { shop: SHOP_MARK, request_id: requestId },
      },
      { idempotencyKey: key === 0 ? `refund:${requestId}` : `refund:${requestId}:${key}` },
    ),
  );
}

async function refundsOf(stripe: Stripe, { intentId, requestId }: WantedRefund): Promise<Stripe.Refund[]> {
  const all = await askStripe(`looking for refunds of ${intentId}`, () =>
    stripe.refunds.list({ payment_intent: intentId, limit: 100 }).autoPagingToArray({ limit: 1000 }),
  );
  return all.filter(({ metadata }) => metadata?.request_id === requestId);
}

async function madeAtStripe(stripe: Stripe, wanted: WantedRefund): Promise<Stripe.Refund> {
  const refund = await askStripe(`reading ${wanted.requestId}`, () =>
    stripe.refunds.retrieve(wanted.requestId),
  );
  const ofIntent =
    typeof refund.payment_intent === "object" ? refund.payment_intent?.id : refund.payment_intent;
  if (ofIntent !== wanted.intentId) throw refusal(wanted, "refund_foreign", "it is of another payment");
  return sameAmount(refund, wanted);
}

function sameAmount(refund: Stripe.Refund, wanted: WantedRefund): Stripe.Refund {
  if (BigInt(refund.amount) === wanted.amountMinor) return refund;
  throw refusal(wanted, "refund_differs", `${refund.id} of another amount was made for this request`);
}

function refusal({ requestId }: WantedRefund, code: string, message: string): StripeRefusal {
  return new StripeRefusal(`refunding ${requestId}`, {
    type: "second_chance",
    statusCode: 400,
    code,
    decline_code: undefined,
    message,
    requestId: undefined,
  });
}
