import type { MedusaContainer } from "@medusajs/framework/types";
import type { Placed } from "../../contracts/basket";
import { PROBLEM_CODES } from "../../contracts/error";
import { toMinor } from "../../domain/money";
import { placedBasket, placedOrder } from "../basket/placed-order";
import type { Placing } from "../basket/ready-to-pay";
import { readCart } from "../sale/cart-record";
import { takeBackHalfCompletion } from "../sale/half-completion";
import { refuse } from "../sale/sale-refused";
import { completeHeldBasket } from "./complete-paid-basket";
import { stripeSession } from "./stripe-session";

/** A shopper comes back from paying: the order of it, or the reason for which there is none and the money goes back. */
export async function placePaidBasket(
  container: MedusaContainer,
  basketId: string,
  placing: Placing,
): Promise<Placed> {
  await takeBackHalfCompletion(container, basketId);
  const cart = await readCart(container, basketId);
  if (cart.completed_at) return placedBasket(container, basketId);
  const totalMinor = toMinor(cart.total, cart.currency_code);
  if (totalMinor !== BigInt(placing.expected_total_minor))
    refuse("price_changed", "The total has changed.", { totalMinor: Number(totalMinor) });
  const session = await stripeSession(container, cart);
  if (!session?.intentId) refuse("payment_failed", "Nothing was paid for this basket.");
  return placeIntent(container, basketId, session.intentId);
}

/** @throws SaleRefused where the payment can't become the order. */
export async function placeIntent(
  container: MedusaContainer,
  basketId: string,
  intentId: string,
): Promise<Placed> {
  const outcome = await completeHeldBasket(container, basketId, intentId);
  if (outcome.state === "ordered") return placedOrder(container, outcome.orderId);
  if (outcome.state === "not_paid") refuse("payment_failed", "Nothing was paid for this basket yet.");
  const code = PROBLEM_CODES.find((known) => known === outcome.reason) ?? "payment_failed";
  refuse(code, "The basket could not become an order. Nothing is charged: the money goes back.", {
    returned: true,
  });
}
