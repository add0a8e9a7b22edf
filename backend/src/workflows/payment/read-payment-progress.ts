import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { PaymentProgress, PaymentState } from "../../contracts/store-payment";
import { failureOf } from "../../domain/card-payment/failure";
import { type IntentState, stateOf } from "../../domain/card-payment/intent";
import { readIntent, type StoredIntent } from "../../providers/stripe/read-intent";
import { stripeClient } from "../../providers/stripe/stripe-client";
import { placedOrder } from "../basket/placed-order";
import { readCart } from "../sale/cart-record";
import { paidOrderOfBasket } from "./order-of-payment";
import { stripeSession } from "./stripe-session";

const SAID: Readonly<Record<Exclude<IntentState, "gone">, PaymentState>> = {
  open: "open",
  action: "open",
  failed: "failed",
  under_way: "under_way",
  authorised: "paid",
  captured: "paid",
};

/** Where the payment of a basket is, asked of Stripe. Changes nothing; refuses with `not_found`. */
export async function readPaymentProgress(
  container: MedusaContainer,
  basketId: string,
): Promise<PaymentProgress> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const cart = await readCart(container, basketId);
  const orderId = await paidOrderOfBasket(sql, basketId);
  if (orderId) return { state: "ordered", ...(await placedOrder(container, orderId)) };

  const returned = await sql("returned_payment")
    .where({ basket_id: basketId })
    .orderBy("decided_at", "desc")
    .first("intent_id");
  const session = await stripeSession(container, cart);
  // What was decided to go back is going back, whatever the intent says at this moment.
  if (session?.intentId && session.intentId !== returned?.intent_id) {
    const progress = progressOf(await readIntent(stripeClient(), session.intentId));
    if (progress) return progress;
  }
  return { state: returned ? "returned" : "none" };
}

function progressOf(intent: StoredIntent): PaymentProgress | null {
  const state = stateOf(intent);
  if (state === "gone") return null;
  return {
    state: SAID[state],
    ...(state === "failed" && intent.failureCode ? { failure: failureOf(intent.failureCode) } : {}),
  };
}
