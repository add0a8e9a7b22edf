import { dayAfterMonth } from "../calendar-day";
import { monthsOfQuarter, quarterOf } from "../ngo/figures";
import { addMonths } from "../ngo/period-before";

/** The first day (UTC) on which a quarter may be read: a month after its end, when no one sale is news any more. */
export const firstOpenDay = (quarter: string): string =>
  dayAfterMonth(addMonths(monthsOfQuarter(quarter).to, 1));

/** `2026-Q4` → `2027-Q1`. */
export const quarterAfter = (quarter: string): string => quarterOf(addMonths(monthsOfQuarter(quarter).to, 1));

/** The newest quarter that may be read on a day. */
export function lastOpenQuarter(day: string): string {
  const ended = (months: number) => quarterOf(addMonths(day.slice(0, 7), -months));
  const recent = ended(3);
  return firstOpenDay(recent) <= day ? recent : ended(6);
}

/** Quarters from one to another, both included, oldest first; none where the first comes later. */
export function quartersFrom(first: string, last: string): string[] {
  const quarters: string[] = [];
  for (let quarter = first; quarter <= last; quarter = quarterAfter(quarter)) quarters.push(quarter);
  return quarters;
}
