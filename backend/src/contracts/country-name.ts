import { LOCALES, type Locale } from "./locale";

const NAMES = Object.fromEntries(
  LOCALES.map((locale) => [locale, new Intl.DisplayNames([locale], { type: "region" })]),
) as Record<Locale, Intl.DisplayNames>;

/** English countries that take an article in a sentence. */
const WITH_ARTICLE = new Set(["AE", "GB", "NL", "US"]);

/** A country's name in a language, from its ISO code in any case. */
export function countryName(country: string, locale: Locale): string {
  return NAMES[locale].of(country.toUpperCase()) ?? country.toUpperCase();
}

/** A country's name inside a sentence: "the United States". */
export function countryInText(country: string, locale: Locale): string {
  const name = countryName(country, locale);
  return locale === "en" && WITH_ARTICLE.has(country.toUpperCase()) ? `the ${name}` : name;
}
