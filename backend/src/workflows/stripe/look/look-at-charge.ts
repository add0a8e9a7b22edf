import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { keepBalanceRows } from "../../../modules/psp/mirror/balance-rows";
import { stripeClient } from "../../../providers/stripe/stripe-client";
import { askStripe } from "../../../providers/stripe/stripe-refusal";
import { balanceRow } from "../books/balance-row";
import { idOf, spelledOut } from "./id-of";
import { knowIntent } from "./know-intent";
import { seeRefund } from "./look-at-refund";

/** Sees what a charge brought and cost, and what was given back of it. */
export async function lookAtCharge(container: MedusaContainer, id: string): Promise<void> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const stripe = stripeClient();
  const seenAt = new Date();
  const charge = await askStripe(`reading ${id}`, () =>
    stripe.charges.retrieve(id, { expand: ["balance_transaction"] }),
  );
  const transaction = spelledOut(charge.balance_transaction);
  if (transaction) await keepBalanceRows(sql, [balanceRow(transaction, charge)]);
  if (charge.amount_refunded === 0 || !(await knowIntent(container, idOf(charge.payment_intent)))) return;
  const refunds = await askStripe(`reading refunds of ${id}`, () =>
    stripe.refunds.list({ charge: id, limit: 100, expand: ["data.balance_transaction"] }),
  );
  for (const refund of refunds.data) await seeRefund(container, refund, seenAt);
}
