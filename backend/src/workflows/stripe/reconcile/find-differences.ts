import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { type Difference, paymentDifferences } from "../../../domain/psp/payment-differences";
import { compareBalance } from "../books/compare-balance";
import { DIFFERENCE_CHECKS, type DifferenceCheck } from "./difference-checks";
import { paymentFacts } from "./payment-facts";

/** Everything in which our books and what we have seen of Stripe's differ, and what somebody has to do there. */
export async function findDifferences(container: MedusaContainer): Promise<Difference[]> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const found = (await paymentFacts(sql)).flatMap(paymentDifferences);
  for (const check of DIFFERENCE_CHECKS) found.push(...(await run(sql, check)));
  for (const { currencyCode, movedMinor, stripeMinor } of await compareBalance(container))
    if (movedMinor !== stripeMinor)
      found.push({
        kind: "balance_differs",
        subject: currencyCode,
        currencyCode,
        orderId: null,
        oursMinor: movedMinor,
        theirsMinor: stripeMinor,
      });
  return found;
}

interface Row {
  readonly subject: string;
  readonly currency: string;
  readonly ours: string | null;
  readonly theirs: string | null;
  readonly order_id: string | null;
}

async function run(sql: Knex, { kind, sql: text }: DifferenceCheck): Promise<Difference[]> {
  const { rows }: { rows: Row[] } = await sql.raw(text);
  return rows.map(({ subject, currency, ours, theirs, order_id }) => ({
    kind,
    subject,
    currencyCode: currency,
    orderId: order_id,
    oursMinor: minorOf(ours),
    theirsMinor: minorOf(theirs),
  }));
}

const minorOf = (text: string | null): bigint | null => (text === null ? null : BigInt(text));
