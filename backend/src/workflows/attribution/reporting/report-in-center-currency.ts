import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { RateOn } from "../../../domain/fx/find-rate";
import { reportingAmounts } from "../../../domain/fx/reporting-amount";
import { midnight } from "../../pricing/rates-on-file";
import { ratesFor } from "./rates-for";
import { reportReversals } from "./report-reversals";
import { nextWaiting, type WaitingEntry, wantedRates } from "./waiting-entries";

/** What a run wrote, and how many entries stay without an amount for want of a rate. */
export interface Reported {
  readonly written: number;
  readonly notConverted: number;
}

/**
 * Writes what entries of centers are in the center's own currency, wherever a rate is on file: of all orders, or of one.
 * Harmless at any time and any number of times; what has no rate yet is looked at again next time.
 */
export async function reportInCenterCurrency(
  container: MedusaContainer,
  orderId?: string,
): Promise<Reported> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const all = await wantedRates(sql, orderId);
  const rateOn = await ratesFor(sql, all);
  const wanted = all.filter(({ from, to, day }) => rateOn(from, to, day));
  let written = 0;
  for (let from = 0; from < wanted.length; from += RATES_AT_ONCE)
    written += await reportWanted(sql, { wanted: wanted.slice(from, from + RATES_AT_ONCE), orderId }, rateOn);
  written += await reportReversals(sql, orderId);
  const waiting = all.filter(({ from, to, day }) => !rateOn(from, to, day));
  return { written, notConverted: waiting.reduce((sum, { entries }) => sum + entries, 0) };
}

/** Pairs and days that one look for entries names. */
const RATES_AT_ONCE = 100;

async function reportWanted(
  sql: Knex,
  batch: Parameters<typeof nextWaiting>[1],
  rateOn: RateOn,
): Promise<number> {
  let written = 0;
  for (;;) {
    const rows = await sql.transaction(async (transaction) => {
      await oneWriter(transaction);
      return write(transaction, await nextWaiting(transaction, batch), rateOn);
    });
    if (rows === 0) return written;
    written += rows;
  }
}

/** Two writers with different rates on file must not each round a part of one transaction. */
async function oneWriter(sql: Knex): Promise<void> {
  await sql.raw("select pg_advisory_xact_lock(hashtext('ledger_reporting'))");
}

async function write(sql: Knex, entries: readonly WaitingEntry[], rateOn: RateOn): Promise<number> {
  const rows = [...byCenter(entries).values()].flatMap((group) => reportingRows(group, rateOn));
  if (rows.length === 0) return 0;
  const inserted = await sql("ledger_reporting")
    .insert(rows)
    .onConflict("entry_id")
    .ignore()
    .returning("entry_id");
  return inserted.length;
}

function reportingRows(group: readonly WaitingEntry[], rateOn: RateOn) {
  const [first] = group;
  if (!first) return [];
  const { from, to, day } = first;
  const reported = reportingAmounts({ entries: group.map(asReportable), from, to, day }, rateOn);
  if (!reported) return [];
  const { rate, amounts } = reported;
  return group.map(({ id, place }) => ({
    entry_id: id,
    currency_code: to,
    amount_minor: (amounts.get(place) ?? 0n).toString(),
    rate: rate.rate,
    rate_as_of: midnight(rate.day),
    rate_source: rate.source,
  }));
}

/** The place stands for the entry, so that the odd unit of two equal remainders doesn't hang on a random id. */
const asReportable = ({ place, amountMinor }: WaitingEntry) => ({
  id: place,
  amountMinor: BigInt(amountMinor),
});

function byCenter(entries: readonly WaitingEntry[]): Map<string, WaitingEntry[]> {
  const groups = new Map<string, WaitingEntry[]>();
  for (const entry of entries) {
    const key = `${entry.transactionId}|${entry.centerId}`;
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return groups;
}
