import { monthsOf } from "../../contracts/ngo/figures";

export interface Period {
  readonly from: string;
  readonly to: string;
}

/** A month that many months later, or earlier below zero. */
export function addMonths(month: string, count: number): string {
  const all = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + count;
  return `${String(Math.floor(all / 12)).padStart(4, "0")}-${String((all % 12) + 1).padStart(2, "0")}`;
}

/** As many months, right before: the quarter before a quarter, and before five months the five before. */
export function periodBefore(period: Period): Period {
  const count = monthsOf(period);
  return { from: addMonths(period.from, -count), to: addMonths(period.to, -count) };
}

/** What of a period lies within another that it touches. */
export function within(period: Period, outer: Period): Period {
  const startsBefore = period.from < outer.from;
  const endsAfter = period.to > outer.to;
  return { from: (startsBefore ? outer : period).from, to: (endsAfter ? outer : period).to };
}

/** Every month of a period, oldest first. */
export const eachMonth = (period: Period): string[] =>
  Array.from({ length: monthsOf(period) }, (_, index) => addMonths(period.from, index));
