import { fromMinor } from "../domain/money";

/** An amount as a reader of that language expects it. The number goes in as text: no float on the way. */
export function formatAmount(minor: bigint, currencyCode: string, locale: string): string {
  const format = new Intl.NumberFormat(locale, { style: "currency", currency: currencyCode.toUpperCase() });
  return format.format(fromMinor(minor, currencyCode) as Intl.StringNumericLiteral);
}
