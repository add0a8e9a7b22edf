import { addressLines } from "../../contracts/address-lines";
import type { Party } from "../../domain/customs/declaration";
import type { PaperLanguage } from "../../domain/customs/destination-language";
import { fromMinor } from "../../domain/money";

/** Grams as kilograms with three digits, as posts write them: "0.480". */
export function kilograms(grams: number): string {
  const digits = String(grams).padStart(4, "0");
  return `${digits.slice(0, -3)}.${digits.slice(-3)}`;
}

/** "90.01 USD": digits that no reader takes for another country's. */
export const amountOf = (minor: bigint, currencyCode: string): string =>
  `${fromMinor(minor, currencyCode)} ${currencyCode}`;

/** A country's name in English and, where it is another, in the destination's language. */
export function countryName(country: string, language: PaperLanguage): string {
  const inLanguage = (locale: string) =>
    new Intl.DisplayNames([locale], { type: "region" }).of(country) ?? country;
  return [...new Set([inLanguage("en"), inLanguage(language)])].join(" / ");
}

/** Lines of an address from name to country, in the order of its country; what isn't known is left out. */
export function partyLines(
  { name, street: [first, ...others], postcode, city, province, country }: Party,
  language: PaperLanguage,
): string[] {
  const lines = addressLines({
    first_name: name,
    address_1: first ?? "",
    address_2: others.join(", "),
    city,
    // A town that is its own province is written once.
    province: province === city ? "" : province,
    postal_code: postcode,
    country_code: country,
  });
  return [...lines, countryName(country, language)];
}
