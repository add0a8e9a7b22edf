import type { MedusaContainer } from "@medusajs/framework/types";
import { fits, type Intent, isPaid } from "../../domain/card-payment/intent";
import { toMinor } from "../../domain/money";
import { saleProblems } from "../../domain/sale/sale-gate";
import { readIntent } from "../../providers/stripe/read-intent";
import { stripeClient } from "../../providers/stripe/stripe-client";
import { STRIPE_PROVIDER } from "../attribution/movements";
import { completeBasket } from "../basket/complete-basket";
import { readWithTaxOfToday } from "../basket/ready-to-pay";
import { type CartRecord, readCart } from "../sale/cart-record";
import { takeBackHalfCompletion } from "../sale/half-completion";
import { liveSession } from "../sale/read-sale";
import { asSaleRefused, refuse, refuseAll } from "../sale/sale-refused";

/** A completion can fail because Stripe was asked in a bad moment; twice in a row it is something else. */
const TRIES = 2;

/**
 * Makes the order of a basket for which this intent holds the money: the very session that the basket has now, its total and its
 * currency. Answers with the order's id.
 *
 * @throws SaleRefused with the gate's code where there can be no order.
 */
export async function orderPaidBasket(
  container: MedusaContainer,
  basketId: string,
  intent: Intent,
  triesLeft = TRIES,
): Promise<string> {
  await takeBackHalfCompletion(container, basketId);
  const cart = await readCart(container, basketId);
  if (cart.completed_at) refuse("basket_completed", "This basket is an order already, and was paid once.");
  if (!isFor(cart, intent)) refuse("amount_mismatch", "The payment is not for the total of this basket.");
  const basket = await readWithTaxOfToday(container, cart);
  refuseAll(saleProblems(basket.reading.sale));
  try {
    return await completeBasket(container, basket);
  } catch (error) {
    const isUnclear = asSaleRefused(error)?.code === "payment_failed" && triesLeft > 1;
    if (!isUnclear || !isPaid(await readIntent(stripeClient(), intent.id))) throw error;
    return orderPaidBasket(container, basketId, intent, triesLeft - 1);
  }
}

function isFor(cart: CartRecord, intent: Intent): boolean {
  const session = liveSession(cart);
  return (
    session?.provider_id === STRIPE_PROVIDER &&
    fits(intent, {
      sessionId: session.id,
      amountMinor: toMinor(session.amount, cart.currency_code),
      currencyCode: cart.currency_code,
    })
  );
}
