import type { DestinationRule, OriginRule, Override, TransitRule } from "./import-rules";

/** A named operator's word, with a document behind it, that some rows need not hold a piece on its way to one country. */
export interface Lift {
  readonly id: string;
  /** ISO code, upper case. */
  readonly destination: string;
  readonly ruleIds: readonly string[];
  /** First and last day on which it counts, `YYYY-MM-DD`. */
  readonly from: string;
  readonly until: string;
}

export type Row = DestinationRule | OriginRule | TransitRule;

/** A permit or a new classification changes the case itself; only these are a document about a hold. */
const LIFTING: readonly Override[] = ["legal_opinion", "evidence"];

export const ownVerdict = (row: Row) => ("min_verdict" in row ? row.min_verdict : row.verdict);

/** What the hold of a row can be lifted with; null where nobody may: what the law blocks stays blocked. */
export function liftedWith(row: Row): Override | null {
  const { override } = row;
  return ownVerdict(row) === "review" && override && LIFTING.includes(override) ? override : null;
}

/** The lift that counts for a row on this way and day, if there is one. */
export function liftOf(
  row: Row,
  lifts: readonly Lift[],
  { destination, on }: { readonly destination: string; readonly on: string },
): Lift | undefined {
  if (liftedWith(row) === null) return undefined;
  return lifts.find(
    (lift) =>
      lift.destination === destination &&
      lift.ruleIds.includes(row.id) &&
      lift.from <= on &&
      on <= lift.until,
  );
}
