import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type Stripe from "stripe";
import { disputeMoney } from "../../../domain/psp/dispute-money";
import { keepBalanceRows } from "../../../modules/psp/mirror/balance-rows";
import { keepDispute } from "../../../modules/psp/mirror/seen-rows";
import { stripeClient } from "../../../providers/stripe/stripe-client";
import { askStripe } from "../../../providers/stripe/stripe-refusal";
import { attributeOrders } from "../../fees/attribute-orders";
import { balanceRow } from "../books/balance-row";
import { idOf, momentOf } from "./id-of";
import { knowIntent } from "./know-intent";
import { orderOfIntent } from "./order-of-intent";

/** Sees how a dispute stands, and brings the book of its order up to it: the shop bears what the bank took, until it is won. */
export async function lookAtDispute(container: MedusaContainer, id: string): Promise<void> {
  const seenAt = new Date();
  await seeDispute(
    container,
    await askStripe(`reading ${id}`, () => stripeClient().disputes.retrieve(id)),
    seenAt,
  );
}

/** The same for a dispute that was asked about at a moment. */
export async function seeDispute(
  container: MedusaContainer,
  dispute: Stripe.Dispute,
  seenAt: Date,
): Promise<void> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await keepBalanceRows(
    sql,
    dispute.balance_transactions.map((transaction) => balanceRow(transaction, dispute)),
  );
  const intentId = idOf(dispute.payment_intent);
  if (intentId === null || !(await knowIntent(container, intentId))) return;
  const money = disputeMoney(
    dispute.balance_transactions.map(({ amount, created }) => ({
      amountMinor: BigInt(amount),
      occurredAt: momentOf(created),
    })),
  );
  const { due_by: dueBy } = dispute.evidence_details;
  await keepDispute(sql, {
    id: dispute.id,
    intentId,
    currencyCode: dispute.currency.toUpperCase(),
    amountMinor: BigInt(dispute.amount),
    status: dispute.status,
    reason: dispute.reason,
    dueBy: dueBy === null ? null : momentOf(dueBy),
    ...money,
    openedAt: momentOf(dispute.created),
    seenAt,
  });
  const order = await orderOfIntent(sql, intentId);
  if (order) await attributeOrders(container, new Set([order.orderId]));
}
