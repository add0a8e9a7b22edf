import type { EntryQuery } from "../../contracts/income";
import { ACCOUNTS } from "../../domain/ledger";
import type { SumFilter } from "../../modules/attribution/summaries/summed-rows";

/** Held for workshops and for centers; tax, the shop's part and funds are nobody's income. As on statements. */
export const INCOME_ACCOUNTS = ["workshop", "center_shipping"] as const;

/** What income is made of; a payout takes nothing from it. */
const EARNED = ["capture", "refund", "fee"] as const;

/** What a query asks of sums and of entries alike, so that a sum and the list behind it never differ. */
export function sumFilterOf(query: EntryQuery): SumFilter {
  const dimension = (["recipient", "destination", "craft"] as const).find((one) => query[one] !== undefined);
  return {
    accounts: query.accounts === "all" ? ACCOUNTS : INCOME_ACCOUNTS,
    centers: query.center_id === undefined ? undefined : [query.center_id],
    workshops: query.workshop_id === undefined ? undefined : [query.workshop_id],
    from: query.from,
    to: query.to,
    kinds: query.kind === "earned" ? EARNED : query.kind && [query.kind],
    currencyCode: query.currency,
    of: dimension && { dimension, values: [query[dimension] ?? ""] },
  };
}
