import { currencyExponents, parseDecimal } from "../money";

const AMOUNT = /^\d{1,15}(?:\.\d{1,12})?$/;
const EXPONENTS = new Map(currencyExponents());

/** True for an upper-case code of a currency whose digits the book knows. */
export const isCurrency = (code: string): boolean => EXPONENTS.has(code);

/** Minor units of a decimal, and whether nothing of it was cut off; undefined for no decimal or no currency. */
export function minorOf(amount: string, currencyCode: string): { minor: bigint; whole: boolean } | undefined {
  const exponent = EXPONENTS.get(currencyCode);
  if (exponent === undefined || !AMOUNT.test(amount)) return undefined;
  const { digits, power } = parseDecimal(amount);
  const shift = power + exponent;
  if (shift >= 0) return { minor: digits * 10n ** BigInt(shift), whole: true };
  const scale = 10n ** BigInt(-shift);
  return { minor: digits / scale, whole: digits % scale === 0n };
}

/** Why the text of a column is no amount above zero in a currency; undefined when it is one. */
export function amountMessage(column: string, amount: string, currencyCode: string): string | undefined {
  if (amount === "") return `The ${column} is missing.`;
  if (/^\d+,\d+$/.test(amount))
    return `Write the ${column} ${amount} with a point: ${amount.replace(",", ".")}.`;
  if (amount.startsWith("-")) return `The ${column} ${amount} is not above zero.`;
  if (!AMOUNT.test(amount)) return `"${amount}" is no ${column}: a decimal number like 0.89.`;
  const exact = minorOf(amount, currencyCode);
  // Without a known currency, that message stands alone.
  if (!exact) return undefined;
  if (!exact.whole)
    return `The ${column} ${amount} has fractions of a minor unit: ${currencyCode} has ${EXPONENTS.get(currencyCode)} digits after the point.`;
  return exact.minor === 0n ? `The ${column} ${amount} is not above zero.` : undefined;
}
