import { addMonths } from "../ngo/period-before";

/** How many entries of a center fall into a month, by the center's own clock. */
export interface MonthCount {
  /** `2026-10`. */
  readonly month: string;
  /** '' for entries of no center. */
  readonly centerId: string;
  readonly entries: number;
}

/** Where the entries of a page lie. */
export interface PageBounds {
  /** The newest month that has any. */
  readonly until: string;
  /**
   * The month before whose first day none of them happened. Undefined where they are close together: whoever goes through
   * entries, newest first, has them soon.
   */
  readonly since: string | undefined;
  /** Undefined where there may be entries of no center. */
  readonly centers: readonly string[] | undefined;
}

/**
 * Finds the months and centers that the newest `limit` entries are in, from counts of what is asked, so that nobody reads
 * past a million entries to find fifty that lie years back. Months of centers begin at different moments: clocks are less
 * than a day from UTC, and a month's entries may lie between those of the month after.
 * @param before UTC day of the entry that the page comes after, `2026-10-31`; undefined for the first page
 * @returns undefined where there are none
 */
export function pageBounds(
  counts: readonly MonthCount[],
  { limit, before }: { readonly limit: number; readonly before: string | undefined },
): PageBounds | undefined {
  const there = counts.filter(({ entries }) => entries > 0);
  const newestFirst = [...new Set(there.map(({ month }) => month))].sort().reverse();
  // Of the month of that entry, or of the day before, some or all are on earlier pages.
  const certain = before === undefined ? undefined : addMonths(dayBefore(before).slice(0, 7), -1);
  const [until] = newestFirst;
  if (until === undefined) return undefined;
  const start = before?.slice(0, 7) ?? until;
  let found = 0;
  let oldest = until;
  let looked = 0;
  for (const month of newestFirst) {
    if (found >= limit) break;
    oldest = month;
    if (certain !== undefined && month > certain) continue;
    looked += 1;
    for (const count of there) if (count.month === month) found += count.entries;
  }
  const centers = [
    ...new Set(there.flatMap(({ month, centerId }) => (month >= addMonths(oldest, -1) ? centerId : []))),
  ];
  return {
    until,
    since: looked === 1 && found >= limit && oldest >= addMonths(start, -2) ? undefined : oldest,
    centers: centers.includes("") ? undefined : centers,
  };
}

const dayBefore = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
