import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { stripeConfig } from "../../../config/stripe-config";
import type { BookFigure, StripeBooks } from "../../../contracts/stripe-books";
import { exponentOf } from "../../../domain/money";
import { type DaySum, dayRows } from "../../../domain/psp/day-books";
import { withoutSecrets } from "../../../providers/stripe/stripe-refusal";
import { compareBalance } from "./compare-balance";
import { OUR_DAY } from "./our-day";
import { THEIR_DAY } from "./their-day";

const DAY_MS = 24 * 60 * 60 * 1000;

/** Our books of a day (UTC) beside Stripe's, and all that has ever moved beside the balance that Stripe states. */
export async function dayBooks(container: MedusaContainer, day: string): Promise<StripeBooks> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const from = new Date(`${day}T00:00:00Z`);
  const to = new Date(from.getTime() + DAY_MS);
  const [ours, theirs] = await Promise.all([OUR_DAY, THEIR_DAY].map((text) => sums(sql, text, { from, to })));
  return {
    day,
    rows: dayRows(ours ?? [], theirs ?? []).map(({ oursMinor, theirsMinor, ...row }) => ({
      ...row,
      exponent: exponentOf(row.currencyCode),
      oursMinor: oursMinor.toString(),
      theirsMinor: theirsMinor.toString(),
    })),
    ...(await balances(container)),
  };
}

interface Row {
  readonly figure: BookFigure;
  readonly currency: string;
  readonly minor: string;
}

async function sums(sql: Knex, text: string, span: { from: Date; to: Date }): Promise<DaySum[]> {
  const { rows }: { rows: Row[] } = await sql.raw(text, span);
  return rows.map(({ figure, currency, minor }) => ({
    figure,
    currencyCode: currency,
    minor: BigInt(minor),
  }));
}

/** Stripe may be away, or off: the day's books stand without it. */
async function balances(container: MedusaContainer): Promise<Pick<StripeBooks, "balances" | "problem">> {
  if (!stripeConfig()) return { balances: [], problem: "Stripe is off." };
  try {
    const compared = await compareBalance(container);
    return {
      problem: null,
      balances: compared.map(({ currencyCode, movedMinor, stripeMinor }) => ({
        currencyCode,
        exponent: exponentOf(currencyCode),
        movedMinor: movedMinor.toString(),
        stripeMinor: stripeMinor.toString(),
      })),
    };
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return { balances: [], problem: withoutSecrets(said) };
  }
}
