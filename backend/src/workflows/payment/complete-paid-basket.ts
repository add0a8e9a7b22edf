import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { isPaid } from "../../domain/card-payment/intent";
import { readIntent } from "../../providers/stripe/read-intent";
import { stripeClient } from "../../providers/stripe/stripe-client";
import { placingOneAtATime } from "../basket/placing-one-at-a-time";
import { asSaleRefused } from "../sale/sale-refused";
import { captureAuthorised } from "./capture-authorised";
import { orderOfSession } from "./order-of-payment";
import { orderPaidBasket } from "./order-paid-basket";
import { finishReturn, readReturn, returnPaid } from "./return-paid";

/** What became of a payment that somebody looked at. */
export type PaidOutcome =
  | { readonly state: "ordered"; readonly orderId: string }
  /** The money is back, or held no more; the reason is a code of the gate. */
  | { readonly state: "returned"; readonly reason: string }
  /** Nothing has come yet, or it isn't this basket's. */
  | { readonly state: "not_paid" };

/** Nothing is decided yet: somebody else is at it, or nobody answered. */
const WAITS: readonly (string | undefined)[] = ["in_progress", "unavailable"];

/**
 * Makes an order of a basket that was paid by Stripe, or gives the money back. May be called by anybody at any time, twice, or while
 * the shopper does the same: there is one order or one return, and everyone is told of the same.
 *
 * @throws SaleRefused with `in_progress` or `unavailable` where it is to be tried again; nothing is decided then.
 */
export function completePaidBasket(
  container: MedusaContainer,
  basketId: string,
  intentId: string,
): Promise<PaidOutcome> {
  return placingOneAtATime(container, basketId, () => completeHeldBasket(container, basketId, intentId));
}

/** The same for one who has the basket for themselves already. */
export async function completeHeldBasket(
  container: MedusaContainer,
  basketId: string,
  intentId: string,
): Promise<PaidOutcome> {
  const intent = await readIntent(stripeClient(), intentId);
  if (intent.basketId !== basketId || intent.sessionId === null) return { state: "not_paid" };

  const decided = await readReturn(container, intentId);
  if (decided) {
    await finishReturn(container, decided);
    return { state: "returned", reason: decided.reason };
  }
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const known = await orderOfSession(sql, intent.sessionId);
  if (!known && !isPaid(intent)) return { state: "not_paid" };
  try {
    const orderId = known ?? (await orderPaidBasket(container, basketId, intent));
    await captureAuthorised(container, orderId);
    return { state: "ordered", orderId };
  } catch (error) {
    const refused = asSaleRefused(error);
    if (!refused || WAITS.includes(refused.code)) throw error;
    const reason = refused.code ?? "payment_failed";
    await returnPaid(container, intent, reason);
    return { state: "returned", reason };
  }
}
