/**
 * The one place where decimal amounts become integers and back. Amounts inside the domain are `bigint` minor
 * units; Medusa hands over decimals of up to twenty digits and never rounds, so rounding happens here, once.
 */

/** Digits after the decimal point, ISO 4217. Never taken from `Intl`, whose answer depends on the machine's locale. */
const EXPONENTS: Readonly<Record<string, number>> = {
  ARS: 2,
  AUD: 2,
  BRL: 2,
  CAD: 2,
  CHF: 2,
  CLP: 0,
  COP: 2,
  DKK: 2,
  EUR: 2,
  GBP: 2,
  ISK: 0,
  JPY: 0,
  KRW: 0,
  KWD: 3,
  MXN: 2,
  NOK: 2,
  NZD: 2,
  PEN: 2,
  PYG: 0,
  SEK: 2,
  USD: 2,
  VND: 0,
  ZAR: 2,
};

/** A decimal amount: text, a number, or an object that prints itself as one (Medusa's and bignumber.js's BigNumber). */
export type DecimalInput = string | number | bigint | { toString(): string };

/** Thrown for a currency without an entry in the table, and for text that is no decimal number. */
export class MoneyError extends Error {
  override readonly name = "MoneyError";
}

/** Digits after the decimal point of a currency, code in any case. Throws {@link MoneyError} for an unknown one. */
export function exponentOf(currency: string): number {
  const exponent = EXPONENTS[currency.toUpperCase()];
  if (exponent === undefined) throw new MoneyError(`No exponent on file for currency "${currency}"`);
  return exponent;
}

/** Every currency on file with its digits. */
export function currencyExponents(): [code: string, exponent: number][] {
  return Object.entries(EXPONENTS);
}

const DECIMAL = /^([+-]?)(\d*)\.?(\d*)(?:[eE]([+-]?\d{1,4}))?$/;

/** The digits of a decimal number: its value is `digits · 10^power`. Throws {@link MoneyError} for other text. */
export function parseDecimal(value: DecimalInput): { digits: bigint; power: number } {
  const text = String(value).trim();
  const match = DECIMAL.exec(text);
  const [, sign, whole = "", fraction = "", power = "0"] = match ?? [];
  if (!match || whole + fraction === "") throw new MoneyError(`"${text}" is not a decimal amount`);
  const digits = BigInt(whole + fraction);
  return { digits: sign === "-" ? -digits : digits, power: Number(power) - fraction.length };
}

/**
 * Minor units of a decimal amount, rounded half up once (half away from zero below zero, so that a refund mirrors
 * its sale). Exact: works on the digits, never on a float.
 */
export function toMinor(value: DecimalInput, currency: string): bigint {
  const { digits, power } = parseDecimal(value);
  const shift = power + exponentOf(currency);
  if (shift >= 0) return digits * 10n ** BigInt(shift);
  const scale = 10n ** BigInt(-shift);
  return digits < 0n ? -divideHalfUp(-digits, scale) : divideHalfUp(digits, scale);
}

/** Decimal text of an amount in minor units, with exactly the currency's digits: 4500 PEN is "45.00". */
export const fromMinor = (minor: bigint, currency: string): string =>
  decimalText(minor, exponentOf(currency));

/** The same with a number of digits that is known already. */
export function decimalText(minor: bigint, exponent: number): string {
  const sign = minor < 0n ? "-" : "";
  const digits = (minor < 0n ? -minor : minor).toString().padStart(exponent + 1, "0");
  if (exponent === 0) return sign + digits;
  return `${sign}${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`;
}

/** `numerator / denominator` rounded half up; both must not be negative. */
export function divideHalfUp(numerator: bigint, denominator: bigint): bigint {
  return (2n * numerator + denominator) / (2n * denominator);
}

/** The smallest of some amounts; `Math.min` would make floats of them. */
export function least(...amounts: [bigint, ...bigint[]]): bigint {
  return amounts.reduce((smallest, amount) => {
    if (amount < smallest) return amount;
    return smallest;
  });
}

/** One taker in an allocation. The id decides who gets the odd unit when two remainders are equal. */
export interface Weight {
  readonly id: string;
  readonly weight: bigint;
}

/**
 * Divides `total` in proportion to the weights by largest remainder, ties by id. The result has the order of the
 * weights, is never negative and sums to `total` exactly; where `total` is at most the sum of the weights, no one
 * gets more than their weight. Throws {@link MoneyError} for a negative input or when nobody has a weight.
 */
export function allocate(total: bigint, weights: readonly Weight[]): bigint[] {
  const sum = weights.reduce((all, { weight }) => all + weight, 0n);
  if (total < 0n || weights.some(({ weight }) => weight < 0n))
    throw new MoneyError("Can't allocate below zero");
  if (total === 0n) return weights.map(() => 0n);
  if (sum === 0n) throw new MoneyError(`Nobody to allocate ${total} to`);

  const shares = weights.map(({ weight }) => (total * weight) / sum);
  const left = Number(total - shares.reduce((all, share) => all + share, 0n));
  const byRemainder = weights
    .map(({ id, weight }, index) => ({ id, index, remainder: (total * weight) % sum }))
    .sort((a, b) => compare(b.remainder, a.remainder) || compare(a.id, b.id));
  for (const { index } of byRemainder.slice(0, left)) shares[index] = (shares[index] ?? 0n) + 1n;
  return shares;
}

function compare<T extends bigint | string>(a: T, b: T): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
