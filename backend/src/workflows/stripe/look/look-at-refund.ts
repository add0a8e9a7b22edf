import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type Stripe from "stripe";
import { isLeftBehind } from "../../../domain/psp/outside-refund";
import { keepBalanceRows } from "../../../modules/psp/mirror/balance-rows";
import { keepRefund, type SeenRefund } from "../../../modules/psp/mirror/seen-rows";
import { SHOP_MARK } from "../../../providers/stripe/read-intent";
import { stripeClient } from "../../../providers/stripe/stripe-client";
import { askStripe } from "../../../providers/stripe/stripe-refusal";
import { balanceRow } from "../books/balance-row";
import { recordOutsideRefund } from "../books/record-outside-refund";
import { takeBackRefund } from "../books/take-back-refund";
import { idOf, momentOf, spelledOut } from "./id-of";
import { knowIntent } from "./know-intent";

/** States of a refund that gave nobody anything. */
const DEAD: readonly string[] = ["failed", "canceled"];

/** Sees how a refund stands: one that was made at Stripe becomes a row of ours, one that the bank sent back is taken back. */
export async function lookAtRefund(container: MedusaContainer, id: string): Promise<void> {
  const seenAt = new Date();
  const refund = await askStripe(`reading ${id}`, () =>
    stripeClient().refunds.retrieve(id, { expand: ["balance_transaction", "failure_balance_transaction"] }),
  );
  await seeRefund(container, refund, seenAt);
}

/** The same for a refund that was asked about at a moment. */
export async function seeRefund(
  container: MedusaContainer,
  refund: Stripe.Refund,
  seenAt: Date,
): Promise<void> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const transactions = [refund.balance_transaction, refund.failure_balance_transaction].map(spelledOut);
  await keepBalanceRows(
    sql,
    transactions.flatMap((transaction) => (transaction ? [balanceRow(transaction, refund)] : [])),
  );
  const intentId = idOf(refund.payment_intent);
  if (intentId === null || !(await knowIntent(container, intentId))) return;
  const seen = seenOf(refund, intentId, seenAt);
  await keepRefund(sql, seen);
  if (DEAD.includes(seen.status)) await takeBackRefund(container, seen);
  else if (isLeftBehind(seen, new Date())) await recordOutsideRefund(container, seen);
}

function seenOf(refund: Stripe.Refund, intentId: string, seenAt: Date): SeenRefund {
  return {
    id: refund.id,
    intentId,
    currencyCode: refund.currency.toUpperCase(),
    amountMinor: BigInt(refund.amount),
    // A refund of Stripe's first years has none, and has long arrived.
    status: refund.status ?? "succeeded",
    requestId: refund.metadata?.request_id ?? null,
    isOurs: refund.metadata?.shop === SHOP_MARK,
    openedAt: momentOf(refund.created),
    seenAt,
  };
}
