import { countryInText } from "../../contracts/country-name";
import type { Locale } from "../../contracts/locale";

/** Countries that a list names, at most: it is read by a shopper, and the page has a link to one of them. */
const MOST_NAMED = 5;

/** After its home a piece is offered to countries where most people ask for it, then by the alphabet. */
const BEST_KNOWN = ["PE", "LT", "VN", "ZA", "US", "GB", "DE", "FR", "ES", "JP", "AU", "CA"];

const MORE: Readonly<Record<Locale, (count: number) => string>> = {
  en: (count) => `${count} more`,
  es: (count) => `${count} más`,
  vi: (count) => `${count} nước khác`,
  lt: (count) => `dar ${count}`,
};

/** The country where a piece is made first, then the best known ones, then the others as they come. */
export function nearestFirst(countries: readonly string[], home: string): string[] {
  const rank = (country: string): number => {
    if (country === home) return -1;
    const known = BEST_KNOWN.indexOf(country);
    return known < 0 ? BEST_KNOWN.length : known;
  };
  return [...countries].sort((a, b) => rank(a) - rank(b));
}

/** "Peru, Germany, Japan, and 41 more": the first countries by name, the others by their number. */
export function listCountries(countries: readonly string[], locale: Locale): string {
  const named = countries.slice(0, MOST_NAMED).map((country) => countryInText(country, locale));
  const left = countries.length - named.length;
  return new Intl.ListFormat(locale, { type: "conjunction" }).format(
    left > 0 ? [...named, MORE[locale](left)] : named,
  );
}
