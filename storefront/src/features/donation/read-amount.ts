import { currencyExponent } from "@/i18n/format";

/** Spaces that people and browsers write between thousands. */
const SPACES = /[\s  ]/g;
const GROUPED = /^\d{1,3}(?:[.,]\d{3})*$|^\d+$/;
const DECIMAL = /^(\d+)(?:[.,](\d{1,6}))?$/;

/**
 * An amount as a person writes it in a country's own money, in minor units; undefined for what is no such amount, with
 * more digits than the money has, or could be read in two ways ("1.000" euros). One that is too large to be exact is an
 * amount too: the shop answers it with the most that it takes.
 */
export function readAmount(text: string, currency: string): number | undefined {
  const typed = text.replace(SPACES, "");
  const exponent = currencyExponent(currency);
  if (exponent === 0) return GROUPED.test(typed) ? Number(typed.replace(/[.,]/g, "")) : undefined;
  const match = DECIMAL.exec(typed);
  if (!match) return undefined;
  const [, whole = "", fraction = ""] = match;
  return fraction.length > exponent ? undefined : Number(whole + fraction.padEnd(exponent, "0"));
}
