import { lastMonths } from "@/features/workshop/income/amounts";

/** Months, the first and the last included: `2026-10`. */
export interface Months {
  readonly from: string;
  readonly to: string;
}

/** Periods that are one tap away, in the order of the page. */
export const PERIODS = [
  "thisMonth",
  "lastMonth",
  "thisQuarter",
  "lastQuarter",
  "thisYear",
  "lastYear",
] as const;
export type PeriodName = (typeof PERIODS)[number];

/** A month that many before another. */
const back = (month: string, count: number): string => lastMonths(month, count + 1).at(-1) ?? month;

/**
 * The newest month that has begun where one of the centers is: what is sold there is booked in it, whatever the month is where the
 * officer sits.
 */
export function newestMonth(now: Date, timeZones: readonly string[]): string {
  const months = timeZones.map((timeZone) => now.toLocaleDateString("sv", { timeZone }).slice(0, 7));
  return months.sort().at(-1) ?? now.toISOString().slice(0, 7);
}

/** What the names mean in a month. No period goes beyond it: what isn't over is told so far. */
export function periodsIn(month: string): Readonly<Record<PeriodName, Months>> {
  const year = month.slice(0, 4);
  const sinceQuarter = (Number(month.slice(5)) - 1) % 3;
  const lastQuarter = back(month, sinceQuarter + 1);
  return {
    thisMonth: { from: month, to: month },
    lastMonth: { from: back(month, 1), to: back(month, 1) },
    thisQuarter: { from: back(month, sinceQuarter), to: month },
    lastQuarter: { from: back(lastQuarter, 2), to: lastQuarter },
    thisYear: { from: `${year}-01`, to: month },
    lastYear: { from: back(`${year}-01`, 12), to: back(`${year}-01`, 1) },
  };
}

/** "October 2026", "July – September 2026": as the language writes it. */
export function monthsInWords({ from, to }: Months, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" });
  const middle = (month: string) => new Date(`${month}-15T00:00:00Z`);
  return from === to ? format.format(middle(from)) : format.formatRange(middle(from), middle(to));
}
