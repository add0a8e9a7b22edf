import { parseRate } from "./convert-minor";
import type { CrossRate } from "./cross-rates";

/** A rate as a source published it for one day. */
export interface DatedRate extends CrossRate {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly source: string;
}

/** True for two texts of one number: 3.70 and 3.7. */
export function sameRate(one: string, other: string): boolean {
  const [a, b] = [parseRate(one), parseRate(other)];
  return a.numerator * b.denominator === b.numerator * a.denominator;
}

/** What makes two rows speak of the same thing. */
export const rateKey = ({ day, base, quote }: Pick<DatedRate, "day" | "base" | "quote">): string =>
  `${day} ${base}/${quote}`;
