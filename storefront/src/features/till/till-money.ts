const GROUPED = /^\d{1,3}(?:[.,'\s]\d{3})+$/;

/**
 * An amount as somebody types it at a stall, in minor units: "45", "45,5", "1.234,50", "45.000" in dong. A last sign with no more
 * digits behind it than the currency has is the decimal sign; any other parts thousands. Undefined for what could be read in
 * two ways, or is no amount above zero.
 */
export function readAmount(typed: string, exponent: number): bigint | undefined {
  const text = typed.trim();
  const split = new RegExp(`^(.*?)[.,](\\d{1,${Math.max(exponent, 1)}})$`).exec(text);
  const [whole, fraction] = exponent > 0 && split ? [split[1] ?? "", split[2] ?? ""] : [text, ""];
  if (!/^\d+$/.test(whole) && !GROUPED.test(whole)) return undefined;
  const minor = BigInt(whole.replace(/\D/g, "") + fraction.padEnd(exponent, "0"));
  return minor > 0n ? minor : undefined;
}

/** Decimal text of an amount, as it is typed: 4500 PEN is "45.00". */
export function decimalOf(minor: bigint, exponent: number): string {
  const digits = (minor < 0n ? -minor : minor).toString().padStart(exponent + 1, "0");
  const sign = minor < 0n ? "-" : "";
  if (exponent === 0) return sign + digits;
  return `${sign}${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`;
}

/** How amounts are written at a stall. */
export interface StallMoney {
  readonly currencyCode: string;
  readonly exponent: number;
  /** BCP 47, of the page's language and the stall's country. */
  readonly tag: string;
}

/** "S/ 45.00", exact at any size. */
export function writeAmount(minor: bigint, { currencyCode, exponent, tag }: StallMoney): string {
  return new Intl.NumberFormat(tag, {
    style: "currency",
    currency: currencyCode,
    minimumFractionDigits: exponent,
    maximumFractionDigits: exponent,
  }).format(decimalOf(minor, exponent) as Intl.StringNumericLiteral);
}
