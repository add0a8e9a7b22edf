import { BOOK_FIGURES, type BookFigure } from "../../contracts/stripe-books";

/** A sum of a day in one currency, minor units. */
export interface DaySum {
  readonly figure: BookFigure;
  readonly currencyCode: string;
  readonly minor: bigint;
}

/** The same in both books. */
export interface DayRow {
  readonly figure: BookFigure;
  readonly currencyCode: string;
  readonly oursMinor: bigint;
  readonly theirsMinor: bigint;
}

/** Both books of a day side by side: a row for each figure and currency that either of them knows, in the order of the figures. */
export function dayRows(ours: readonly DaySum[], theirs: readonly DaySum[]): DayRow[] {
  const currencies = [...new Set([...ours, ...theirs].map(({ currencyCode }) => currencyCode))].sort();
  return BOOK_FIGURES.flatMap((figure) =>
    currencies.flatMap((currencyCode) => {
      const of = (sums: readonly DaySum[]) =>
        sums.filter((sum) => sum.figure === figure && sum.currencyCode === currencyCode);
      if (of(ours).length + of(theirs).length === 0) return [];
      return [{ figure, currencyCode, oursMinor: total(of(ours)), theirsMinor: total(of(theirs)) }];
    }),
  );
}

const total = (sums: readonly DaySum[]) => sums.reduce((sum, { minor }) => sum + minor, 0n);
