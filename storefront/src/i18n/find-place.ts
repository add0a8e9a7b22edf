import { isLocale, type Locale } from "@second-chance/backend/contracts/locale";
import { findMarket, type Market } from "@second-chance/backend/contracts/markets";

/** Where a page is read: its language and the country the parcels go to. */
export interface Place {
  readonly locale: Locale;
  /** ISO 3166-1 alpha-2, lower case, as in the path. */
  readonly country: string;
  readonly market: Market;
}

/** The place of a path, or undefined when the shop doesn't know its language or country. */
export function findPlace(locale: string, country: string): Place | undefined {
  const market = findMarket(country);
  if (!isLocale(locale) || !market || country !== country.toLowerCase()) return undefined;
  return { locale, country, market };
}
