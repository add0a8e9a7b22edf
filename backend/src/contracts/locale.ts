/** Interface languages. A page is written in exactly one of them. */
export const LOCALES = ["en", "es", "vi", "lt"] as const;
export type Locale = (typeof LOCALES)[number];

export const DEFAULT_LOCALE: Locale = "en";

export function isLocale(value: string): value is Locale {
  return (LOCALES as readonly string[]).includes(value);
}

/** Text that exists in every interface language. */
export type Localised = Record<Locale, string>;
