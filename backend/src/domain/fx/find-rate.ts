import { addDays } from "../calendar-day";
import type { DatedRate } from "./dated-rate";
import { rateOfDay } from "./rate-of-day";

/**
 * Days that a rate holds after its own. Central banks publish nothing on weekends and holidays, and the longest of
 * those (Tết, the Easter and the Christmas week) close them for up to a week; what is older says nothing of the day.
 */
export const RATE_REACH_DAYS = 7;

/** A rate with the day and the source that vouch for it. */
export type FoundRate = Pick<DatedRate, "rate" | "day" | "source">;

/** The newest rate on or before a day, or undefined: never a guess. */
export type RateOn = (from: string, to: string, day: string) => FoundRate | undefined;

/** Source of the rate between a currency and itself. */
const SAME_CURRENCY = "same currency";

export function rateFinder(rates: readonly DatedRate[], reachDays = RATE_REACH_DAYS): RateOn {
  const days = byDay(rates);
  return (from, to, day) => {
    if (from === to) return { rate: "1", day, source: SAME_CURRENCY };
    for (let back = 0; back <= reachDays; back += 1) {
      const found = rateOfDay(days.get(addDays(day, -back)) ?? [], from, to);
      if (found) return found;
    }
    return undefined;
  };
}

/** The newest rate of every pair of some currencies, by its name such as `VND/EUR`; pairs without one are left out. */
export function newestRates(
  rates: readonly DatedRate[],
  currencies: readonly string[],
): Record<string, FoundRate> {
  const newestFirst = [...byDay(rates)].sort(([a], [b]) => (a < b ? 1 : -1));
  const pairs = currencies.flatMap((from) =>
    currencies
      .filter((to) => to !== from)
      .flatMap((to) => {
        for (const [, ofDay] of newestFirst) {
          const found = rateOfDay(ofDay, from, to);
          if (!found) continue;
          const { rate, day, source } = found;
          return [[`${from}/${to}`, { rate, day, source }] as const];
        }
        return [];
      }),
  );
  return Object.fromEntries(pairs);
}

function byDay(rates: readonly DatedRate[]): Map<string, DatedRate[]> {
  const days = new Map<string, DatedRate[]>();
  for (const rate of rates) days.set(rate.day, [...(days.get(rate.day) ?? []), rate]);
  return days;
}
