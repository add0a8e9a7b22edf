import type { DatedRate } from "../fx/dated-rate";
import type { FoundRate } from "../fx/find-rate";
import { rateOfDay } from "../fx/rate-of-day";

/** The rate of a month, or undefined: never a guess, and never another month's. */
export type RateInMonth = (month: string, from: string, to: string) => FoundRate | undefined;

/**
 * Finds the rate that a month's sums are told at: that of its last day on file that has one. A sum over years is made of its
 * months, each at its own.
 */
export function monthRates(rates: readonly DatedRate[]): RateInMonth {
  const months = new Map<string, Map<string, DatedRate[]>>();
  for (const rate of rates) {
    const month = rate.day.slice(0, 7);
    const days = months.get(month) ?? new Map<string, DatedRate[]>();
    months.set(month, days.set(rate.day, [...(days.get(rate.day) ?? []), rate]));
  }
  return (month, from, to) => {
    const newestFirst = [...(months.get(month) ?? [])].sort(([a], [b]) => (a < b ? 1 : -1));
    for (const [, ofDay] of newestFirst) {
      const found = rateOfDay(ofDay, from, to);
      if (found) return found;
    }
    return undefined;
  };
}
