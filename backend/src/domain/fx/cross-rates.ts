import { divideHalfUp } from "../money";
import { parseRate } from "./convert-minor";

/** Decimals kept of a cross rate: enough for six significant digits of dong to euro. */
const DIGITS = 12;

export interface CrossRate {
  readonly base: string;
  readonly quote: string;
  /** Decimal text. */
  readonly rate: string;
}

/** All pairs of a table that gives the units of each currency for one unit of `base`. */
export function crossRates(base: string, rates: Readonly<Record<string, string>>): CrossRate[] {
  const table = new Map(
    Object.entries({ ...rates, [base]: "1" }).map(([code, text]) => [code, parseRate(text)]),
  );
  return [...table].flatMap(([from, fromRate]) =>
    [...table]
      .filter(([to]) => to !== from)
      .map(([to, toRate]) => {
        const scaled = divideHalfUp(
          toRate.numerator * fromRate.denominator * 10n ** BigInt(DIGITS),
          toRate.denominator * fromRate.numerator,
        );
        const digits = scaled.toString().padStart(DIGITS + 1, "0");
        const fraction = digits.slice(-DIGITS).replace(/0+$/, "");
        const whole = digits.slice(0, -DIGITS);
        return { base: from, quote: to, rate: fraction ? `${whole}.${fraction}` : whole };
      }),
  );
}
