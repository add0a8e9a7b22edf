import type { IPaymentModuleService, MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { stripeConfig } from "../../config/stripe-config";
import type { PaymentStart } from "../../contracts/store-payment";
import { stateOf } from "../../domain/card-payment/intent";
import { toMinor } from "../../domain/money";
import { readIntent } from "../../providers/stripe/read-intent";
import { stopManyTries } from "../../providers/stripe/stop-many-tries";
import { stripeClient } from "../../providers/stripe/stripe-client";
import { STRIPE_PROVIDER } from "../attribution/movements";
import { beginPayment } from "../basket/begin-payment";
import { placingOneAtATime } from "../basket/placing-one-at-a-time";
import { type Placing, readyToPay } from "../basket/ready-to-pay";
import { readCart } from "../sale/cart-record";
import { takeBackHalfCompletion } from "../sale/half-completion";
import { refuse } from "../sale/sale-refused";
import { moneyDto } from "../wire-money";
import { placeIntent } from "./place-paid-basket";
import { type StripeSession, stripeSession } from "./stripe-session";

/**
 * Begins the payment of a basket that passes the gate; a second call, from another tab or by a double click, goes on with the same one.
 * A basket that was paid in the meantime becomes its order, and the answer is `basket_completed`.
 *
 * @throws SaleRefused with the gate's code, `in_progress` while a bank is at it, `unavailable` while Stripe is.
 */
export function startStripePayment(
  container: MedusaContainer,
  basketId: string,
  placing: Placing,
): Promise<PaymentStart> {
  return placingOneAtATime(container, basketId, () => startOnce(container, basketId, placing));
}

async function startOnce(
  container: MedusaContainer,
  basketId: string,
  placing: Placing,
): Promise<PaymentStart> {
  const config = stripeConfig();
  if (!config || placing.provider_id !== STRIPE_PROVIDER)
    refuse("payment_failed", "This way to pay is not begun before the order.");
  await takeBackHalfCompletion(container, basketId);
  await settleEarlier(container, basketId);
  const ready = await readyToPay(container, basketId, placing);
  if (!ready) refuse("basket_completed", "This basket is an order already.");
  await beginPayment(container, ready.cart, STRIPE_PROVIDER, { basket_id: basketId });

  const cart = await readCart(container, basketId);
  const session = await stripeSession(container, cart);
  if (!session?.clientSecret) refuse("unavailable", "The payment could not be begun; try again.");
  const totalMinor = toMinor(cart.total, cart.currency_code);
  if (session.amountMinor !== totalMinor)
    refuse("amount_mismatch", "The payment is not for the total of this basket.");
  return {
    clientSecret: session.clientSecret,
    publishableKey: config.publishableKey,
    amount: moneyDto(totalMinor, cart.currency_code),
  };
}

/** A payment that was begun before: one that was paid is placed, one that is over makes room. */
async function settleEarlier(container: MedusaContainer, basketId: string): Promise<void> {
  const cart = await readCart(container, basketId);
  const session = cart.completed_at ? null : await stripeSession(container, cart);
  if (!session) return;
  if (session.intentId === null) return forget(container, session);
  switch (stateOf(await readIntent(stripeClient(), session.intentId))) {
    case "authorised":
    case "captured":
      await placeIntent(container, basketId, session.intentId);
      return;
    case "under_way":
      return refuse("in_progress", "The bank is still at the payment of this basket.");
    case "failed":
      if (await stopManyTries(session.intentId)) await forget(container, session);
      return;
    case "gone":
      return forget(container, session);
    default:
  }
}

async function forget(container: MedusaContainer, { id }: StripeSession): Promise<void> {
  await container.resolve<IPaymentModuleService>(Modules.PAYMENT).deletePaymentSession(id);
}
