import { capturesAttributed } from "./captures-attributed";
import { capturesWithinLines } from "./captures-within-lines";
import { disputesAreBooked } from "./disputes-are-booked";
import { donationsAreWhole } from "./donations-are-whole";
import { everyLineHasAnOwner } from "./every-line-has-an-owner";
import { everySourceExists } from "./every-source-exists";
import { feesAreBooked } from "./fees-are-booked";
import type { LedgerCheck, RunSql } from "./ledger-check";
import { marksAreWhole } from "./marks-are-whole";
import { noOrderWithoutBook } from "./no-order-without-book";
import { parcelsAreCounted } from "./parcels-are-counted";
import { partsSumToNet } from "./parts-sum-to-net";
import { payoutsAreBooked } from "./payouts-are-booked";
import { refundsReversed } from "./refunds-reversed";
import { refundsWithinCaptures } from "./refunds-within-captures";
import { reportedAtTheirRate } from "./reported-at-their-rate";
import { statementsCarryOn } from "./statements-carry-on";
import { statementsSayWhatIsBooked } from "./statements-say-what-is-booked";
import { summariesSayWhatIsBooked } from "./summaries-say-what-is-booked";
import { suspenseIsEmpty } from "./suspense-is-empty";
import { transactionsSumToZero } from "./transactions-sum-to-zero";

const CHECKS: readonly LedgerCheck[] = [
  transactionsSumToZero,
  capturesAttributed,
  refundsReversed,
  refundsWithinCaptures,
  capturesWithinLines,
  noOrderWithoutBook,
  everySourceExists,
  partsSumToNet,
  everyLineHasAnOwner,
  donationsAreWhole,
  suspenseIsEmpty,
  statementsCarryOn,
  statementsSayWhatIsBooked,
  payoutsAreBooked,
  feesAreBooked,
  disputesAreBooked,
  reportedAtTheirRate,
  summariesSayWhatIsBooked,
  marksAreWhole,
  parcelsAreCounted,
];

/** What one check found, in sentences. */
export interface CheckedLedger {
  readonly id: string;
  readonly title: string;
  readonly findings: readonly string[];
}

/** Runs every check of the books; a check without findings holds. */
export async function runLedgerChecks(run: RunSql): Promise<CheckedLedger[]> {
  const results: CheckedLedger[] = [];
  for (const { id, title, sql, finding } of CHECKS) {
    const rows = await run(sql);
    results.push({ id, title, findings: rows.map((row) => finding(asText(row))) });
  }
  return results;
}

const asText = (row: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name, String(value)]));
