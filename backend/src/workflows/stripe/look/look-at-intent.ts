import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type Stripe from "stripe";
import { isPaid, stateOf } from "../../../domain/card-payment/intent";
import { keepIntent } from "../../../modules/psp/mirror/seen-rows";
import { intentOf, type StoredIntent } from "../../../providers/stripe/read-intent";
import { stopManyTries } from "../../../providers/stripe/stop-many-tries";
import { stripeClient } from "../../../providers/stripe/stripe-client";
import { askStripe } from "../../../providers/stripe/stripe-refusal";
import { completePaidBasket, type PaidOutcome } from "../../payment/complete-paid-basket";
import { momentOf } from "./id-of";
import { orderOfIntent } from "./order-of-intent";

/**
 * Sees how a payment stands. What is paid and no order yet becomes one, or goes back; whoever tries cards on it is stopped. A
 * payment that isn't the shop's is left alone: answers false for it.
 */
export async function lookAtIntent(container: MedusaContainer, id: string): Promise<boolean> {
  const intent = await seeIntent(container, id);
  if (!intent) return false;
  if (isPaid(intent) && (await completeUnlessOrdered(container, intent)) === "returned")
    await seeIntent(container, id);
  if (stateOf(intent) === "failed") await stopManyTries(id);
  return true;
}

async function seeIntent(container: MedusaContainer, id: string): Promise<StoredIntent | undefined> {
  const seenAt = new Date();
  const asked = await askStripe(`reading ${id}`, () =>
    stripeClient().paymentIntents.retrieve(id, { expand: ["latest_charge"] }),
  );
  return keepSeen(container, asked, seenAt);
}

/** Keeps how a payment stood; undefined for one that isn't the shop's. */
export async function keepSeen(
  container: MedusaContainer,
  asked: Stripe.PaymentIntent,
  seenAt: Date,
): Promise<StoredIntent | undefined> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const intent = intentOf(asked);
  if (!intent.sessionId) return undefined;
  const { id, status, amountMinor, receivedMinor, currencyCode, sessionId, basketId } = intent;
  await keepIntent(sql, {
    id,
    status,
    amountMinor,
    receivedMinor,
    currencyCode,
    sessionId,
    basketId,
    openedAt: momentOf(asked.created),
    seenAt,
  });
  return intent;
}

/** Makes a paid basket an order, or gives the money back, unless it is one. Throws where it has to be tried again. */
async function completeUnlessOrdered(
  container: MedusaContainer,
  { id, basketId }: { readonly id: string; readonly basketId: string | null },
): Promise<PaidOutcome["state"]> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  // A difference that an edit made an order dearer by is paid without a basket.
  if (!basketId || (await orderOfIntent(sql, id))) return "ordered";
  return (await completePaidBasket(container, basketId, id)).state;
}
