import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type Stripe from "stripe";
import { keepBalanceRows } from "../../../modules/psp/mirror/balance-rows";
import { keepPayout } from "../../../modules/psp/mirror/seen-rows";
import { stripeClient } from "../../../providers/stripe/stripe-client";
import { askStripe } from "../../../providers/stripe/stripe-refusal";
import { balanceRow } from "../books/balance-row";
import { momentOf, spelledOut } from "./id-of";

const MOVEMENTS = ["balance_transaction", "failure_balance_transaction"] as const;

/** Sees how a transfer from Stripe to the shop's bank stands. */
export async function lookAtPayout(container: MedusaContainer, id: string): Promise<void> {
  const seenAt = new Date();
  const payout = await askStripe(`reading ${id}`, () =>
    stripeClient().payouts.retrieve(id, { expand: [...MOVEMENTS] }),
  );
  await seePayout(container, payout, seenAt);
}

/** The same for a payout that was asked about at a moment. */
export async function seePayout(
  container: MedusaContainer,
  payout: Stripe.Payout,
  seenAt: Date,
): Promise<void> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await keepBalanceRows(
    sql,
    MOVEMENTS.flatMap((name) => {
      const transaction = spelledOut(payout[name]);
      return transaction ? [balanceRow(transaction, payout)] : [];
    }),
  );
  await keepPayout(sql, {
    id: payout.id,
    currencyCode: payout.currency.toUpperCase(),
    amountMinor: BigInt(payout.amount),
    status: payout.status,
    failure: payout.failure_code,
    arrivesAt: momentOf(payout.arrival_date),
    openedAt: momentOf(payout.created),
    seenAt,
  });
}
