import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { type BalanceRow, keepBalanceRows, newestBalanceRow } from "../../../modules/psp/mirror/balance-rows";
import { stripeClient } from "../../../providers/stripe/stripe-client";
import { askStripe } from "../../../providers/stripe/stripe-refusal";
import { balanceRow } from "./balance-row";

/** Milliseconds that a look goes back before the newest movement that is known: Stripe writes some down late. */
const LOOK_BACK_MS = 3 * 24 * 60 * 60 * 1000;
const AT_ONCE = 100;

/**
 * Keeps every movement of Stripe's balance that is new, from the account's first one on: only whole can it be held against what
 * Stripe says that there is. Answers with how many were new.
 */
export async function mirrorBalance(container: MedusaContainer): Promise<number> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const newest = await newestBalanceRow(sql);
  const since = newest === undefined ? 0 : Math.floor((newest.getTime() - LOOK_BACK_MS) / 1000);
  let kept = 0;
  let rows: BalanceRow[] = [];
  await askStripe("reading the balance's movements", async () => {
    const list = stripeClient().balanceTransactions.list({
      created: { gte: Math.max(0, since) },
      limit: AT_ONCE,
      expand: ["data.source"],
    });
    for await (const transaction of list) {
      rows.push(balanceRow(transaction));
      if (rows.length < AT_ONCE) continue;
      kept += await keepBalanceRows(sql, rows);
      rows = [];
    }
  });
  return kept + (await keepBalanceRows(sql, rows));
}
