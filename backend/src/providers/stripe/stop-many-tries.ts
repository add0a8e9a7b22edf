import { isPaid } from "../../domain/card-payment/intent";
import { cancelIntent } from "./move-intent";
import { readIntent } from "./read-intent";
import { stripeClient } from "./stripe-client";
import { askStripe } from "./stripe-refusal";

/** A person mistypes a number twice and takes another card; a machine that tries stolen cards doesn't stop. */
const TRIES = 6;

/** Ends an intent on which that many cards were declined, so that one basket is no place to try cards. Answers whether it did. */
export async function stopManyTries(intentId: string): Promise<boolean> {
  const stripe = stripeClient();
  const { data } = await askStripe(`counting tries of ${intentId}`, () =>
    stripe.charges.list({ payment_intent: intentId, limit: 100 }),
  );
  if (data.filter(({ status }) => status === "failed").length < TRIES) return false;
  if (isPaid(await readIntent(stripe, intentId))) return false;
  return (await cancelIntent(stripe, intentId)).status === "canceled";
}
