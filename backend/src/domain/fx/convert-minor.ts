import { divideHalfUp, exponentOf, MoneyError } from "../money";

/** A decimal rate such as "0.2647" as a fraction of two integers. */
export interface Rate {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

const RATE = /^(\d{1,12})(?:\.(\d{1,12}))?$/;

/** Reads a rate from its decimal text; throws {@link MoneyError} for anything but a positive decimal. */
export function parseRate(text: string): Rate {
  const match = RATE.exec(text.trim());
  const [, whole = "", fraction = ""] = match ?? [];
  const numerator = BigInt(whole + fraction || "0");
  if (!match || numerator === 0n) throw new MoneyError(`"${text}" is not a rate`);
  return { numerator, denominator: 10n ** BigInt(fraction.length) };
}

/** True for text that {@link parseRate} reads. */
export function isRate(text: string): boolean {
  return RATE.test(text) && /[1-9]/.test(text);
}

export interface Conversion {
  readonly amountMinor: bigint;
  readonly from: string;
  readonly to: string;
  /** Units of `to` for one unit of `from`. */
  readonly rate: string;
  /** The result is rounded half up to a multiple of this many minor units of `to`. */
  readonly stepMinor: bigint;
  /** Put on top of the rate, in hundredths of a percent. */
  readonly marginBp?: number;
}

/** Converts a price that must not be negative; a positive price never becomes less than one step. */
export function convertMinor({ amountMinor, from, to, rate, stepMinor, marginBp = 0 }: Conversion): bigint {
  if (amountMinor < 0n || stepMinor < 1n) throw new MoneyError("A price and its step must not be negative");
  const { numerator, denominator } = parseRate(rate);
  const up = numerator * 10n ** BigInt(exponentOf(to)) * BigInt(10_000 + marginBp);
  const down = denominator * 10n ** BigInt(exponentOf(from)) * 10_000n;
  const steps = divideHalfUp(amountMinor * up, down * stepMinor);
  if (steps === 0n && amountMinor > 0n) return stepMinor;
  return steps * stepMinor;
}
