import type { FigureFilter, NgoEntriesQuery } from "../../contracts/ngo/figures";
import { recipientsOf } from "../../domain/ngo/figure-tone";
import { accountsOf } from "../../domain/ngo/figures";
import type { SumFilter } from "../../modules/attribution/summaries/summed-rows";

/** What income is made of; a payout takes nothing from it. */
const EARNED = ["capture", "refund", "fee"] as const;

/** What an officer's query asks of sums and of entries alike, so that a number and the list behind it never differ. */
export function figureFilter(
  query: Partial<FigureFilter> & Pick<NgoEntriesQuery, "kind" | "currency">,
  centers: readonly { readonly id: string }[],
): SumFilter {
  return {
    accounts: accountsOf(query.of ?? "income"),
    centers: centers.map(({ id }) => id),
    workshops: query.workshop,
    from: query.from,
    to: query.to,
    sent: query.sent === "none" ? "" : query.sent,
    kinds: query.kind === "earned" ? EARNED : query.kind && [query.kind],
    currencyCode: query.currency,
    of: dimensionOf(query),
  };
}

function dimensionOf({ recipient, tone, craft, destination }: Partial<FigureFilter>): SumFilter["of"] {
  if (recipient !== undefined) return { dimension: "recipient", values: [recipient] };
  if (tone !== undefined) return { dimension: "recipient", ...recipientsOf(tone) };
  if (craft !== undefined) return { dimension: "craft", values: [craft] };
  return destination === undefined ? undefined : { dimension: "destination", values: [destination] };
}
