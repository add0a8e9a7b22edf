import { DEFAULT_LOCALE, isLocale, type Locale } from "@second-chance/backend/contracts/locale";
import { DEFAULT_COUNTRY, findMarket } from "@second-chance/backend/contracts/markets";

/** Cookie that remembers a chosen place, as `es-pe`. */
export const PLACE_COOKIE = "place";

const HOME_COUNTRY: Record<Locale, string> = { en: DEFAULT_COUNTRY, es: "PE", vi: "VN", lt: "LT" };

/** Country for a language that came without one, lower case. */
export function homeCountry(locale: Locale): string {
  return HOME_COUNTRY[locale].toLowerCase();
}

interface Preference {
  readonly language: string;
  readonly region: string | undefined;
  readonly weight: number;
}

function parsePreferences(acceptLanguage: string): Preference[] {
  return acceptLanguage
    .split(",")
    .slice(0, 20)
    .flatMap((entry) => {
      const [tag = "", ...parameters] = entry.trim().split(";");
      const quality = parameters.find((parameter) => parameter.trim().startsWith("q="));
      const weight = quality ? Number(quality.trim().slice(2)) : 1;
      const [language = "", ...subtags] = tag.toLowerCase().split("-");
      if (!language || !(weight > 0)) return [];
      return [{ language, region: subtags.find((subtag) => /^[a-z]{2}$/.test(subtag)), weight }];
    })
    .sort((a, b) => b.weight - a.weight);
}

/**
 * Where somebody lands who has typed only the shop's name: their last choice, else the first language that we speak,
 * with the country it came with when we send there. Never asks the backend.
 */
export function choosePlace(
  cookie: string | undefined,
  acceptLanguage: string,
): { readonly locale: Locale; readonly country: string } {
  const [locale = "", country = ""] = (cookie ?? "").split("-");
  if (isLocale(locale) && findMarket(country)) return { locale, country: country.toLowerCase() };

  const preferences = parsePreferences(acceptLanguage);
  const known = preferences.find((preference) => isLocale(preference.language));
  const chosen = known && isLocale(known.language) ? known.language : DEFAULT_LOCALE;
  const region = (known ?? preferences[0])?.region;
  const market = region ? findMarket(region) : undefined;
  return { locale: chosen, country: market ? market.country.toLowerCase() : homeCountry(chosen) };
}
