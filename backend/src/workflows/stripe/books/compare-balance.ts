import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { stripeClient } from "../../../providers/stripe/stripe-client";
import { askStripe } from "../../../providers/stripe/stripe-refusal";
import { mirrorBalance } from "./mirror-balance";

/** One currency that Stripe settles in: what its movements come to, and what it says that there is. Minor units. */
export interface ComparedBalance {
  readonly currencyCode: string;
  readonly movedMinor: bigint;
  /** Available and on its way, together. */
  readonly stripeMinor: bigint;
}

const LOOKS = 3;

/**
 * Holds the movements that we have kept against the balance that Stripe states. While money moves the two are of two moments, so that
 * what differs is looked at again before anybody is told.
 */
export async function compareBalance(container: MedusaContainer): Promise<ComparedBalance[]> {
  for (let look = 1; ; look += 1) {
    const compared = await compareOnce(container);
    if (look === LOOKS || compared.every(({ movedMinor, stripeMinor }) => movedMinor === stripeMinor))
      return compared;
    await mirrorBalance(container);
  }
}

async function compareOnce(container: MedusaContainer): Promise<ComparedBalance[]> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const stated = await askStripe("reading the balance", () => stripeClient().balance.retrieve());
  const { rows }: { rows: { currency: string; moved: string }[] } = await sql.raw(
    "select currency_code as currency, sum(net_minor)::text as moved from psp_balance_transaction group by 1",
  );
  const moved = new Map(rows.map((row) => [row.currency, BigInt(row.moved)]));
  const there = new Map<string, bigint>();
  for (const { currency, amount } of [...stated.available, ...stated.pending]) {
    const code = currency.toUpperCase();
    there.set(code, (there.get(code) ?? 0n) + BigInt(amount));
  }
  return [...new Set([...moved.keys(), ...there.keys()])].sort().map((currencyCode) => ({
    currencyCode,
    movedMinor: moved.get(currencyCode) ?? 0n,
    stripeMinor: there.get(currencyCode) ?? 0n,
  }));
}
