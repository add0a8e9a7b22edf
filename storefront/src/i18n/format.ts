import { countryInText, countryName } from "@second-chance/backend/contracts/country-name";
import type { Locale } from "@second-chance/backend/contracts/locale";
import type { MoneyDto } from "@second-chance/backend/contracts/money";

export { countryInText, countryName };

/** Language of the page and country of the parcels; numbers are written as that country writes them. */
export interface FormatPlace {
  readonly locale: Locale;
  readonly country: string;
}

function cached<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    let value = made.get(key);
    if (value === undefined) {
      value = make(key);
      made.set(key, value);
    }
    return value;
  };
}

const tagOf = ({ locale, country }: FormatPlace): string => `${locale}-${country.toUpperCase()}`;

const moneyFormat = cached((key) => {
  const [tag, currency] = key.split("|");
  return new Intl.NumberFormat(tag, { style: "currency", currency });
});

/** Minor-unit digits of a currency: 2 for PEN, 0 for VND. */
export const currencyExponent = cached(
  (currency) =>
    new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 0,
);

/** Minor units as an exact decimal string: 4505 PEN is "45.05". No floating point on the way. */
export function toDecimal(amountMinor: number, currency: string): string {
  const exponent = currencyExponent(currency);
  const digits = String(Math.abs(amountMinor)).padStart(exponent + 1, "0");
  const sign = amountMinor < 0 ? "-" : "";
  if (exponent === 0) return sign + digits;
  return `${sign}${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`;
}

/**
 * A price as a person types it ("45", "45.5", "45,50") in minor units, or undefined when it is no such thing.
 * Digits beyond the currency's exponent are cut, never rounded.
 */
export function toMinor(text: string, currency: string): number | undefined {
  const match = /^(\d{1,10})(?:[.,](\d{1,6}))?$/.exec(text.trim());
  if (!match) return undefined;
  const exponent = currencyExponent(currency);
  const fraction = (match[2] ?? "").padEnd(exponent, "0").slice(0, exponent);
  return Number(`${match[1]}${fraction}`);
}

/** "S/ 45.00", "45,00 €", "120.000 ₫": as the ship-to country writes it. */
export function formatMoney(money: MoneyDto, place: FormatPlace): string {
  const decimal = toDecimal(money.amountMinor, money.currencyCode) as `${number}`;
  return moneyFormat(`${tagOf(place)}|${money.currencyCode}`).format(decimal);
}

/** The number alone, as people of that country type it: "5,00". */
export function formatAmount(money: MoneyDto, place: FormatPlace): string {
  const decimal = toDecimal(money.amountMinor, money.currencyCode) as `${number}`;
  return moneyFormat(`${tagOf(place)}|${money.currencyCode}`)
    .formatToParts(decimal)
    .filter(({ type }) => type !== "currency" && type !== "literal")
    .map(({ value }) => value)
    .join("");
}

const numberFormat = cached((tag) => new Intl.NumberFormat(tag, { maximumFractionDigits: 1 }));

/** In some places money has another decimal sign than numbers (English in Germany); a page keeps to one, that of money. */
const decimalSign = cached(
  (tag) =>
    moneyFormat(`${tag}|EUR`)
      .formatToParts(1.5)
      .find(({ type }) => type === "decimal")?.value ?? ".",
);

export function formatNumber(value: number, place: FormatPlace): string {
  const tag = tagOf(place);
  return numberFormat(tag)
    .formatToParts(value)
    .map((part) => (part.type === "decimal" ? decimalSign(tag) : part.value))
    .join("");
}

/** "22 × 15 × 8 cm" */
export function formatSize(sizeCm: readonly number[], place: FormatPlace): string {
  return `${sizeCm.map((side) => formatNumber(side, place)).join(" × ")} cm`;
}

/** Grams below a kilogram, then kilograms with one digit. */
export function formatWeight(grams: number, place: FormatPlace): string {
  return grams < 1000 ? `${formatNumber(grams, place)} g` : `${formatNumber(grams / 1000, place)} kg`;
}

/** "Cusco, Peru": a center's town or region with its country. */
export function townOf(
  { place, country }: { readonly place: string; readonly country: string },
  { locale }: FormatPlace,
): string {
  return `${place}, ${countryName(country, locale)}`;
}
