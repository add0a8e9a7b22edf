import { isLocale, type Locale } from "../../contracts/locale";
import { MEDUSA_LOCALES } from "../piece/translate-texts";

/** Medusa's code of an interface language; English is its base text. */
export function medusaLocale(locale: Locale): string {
  return locale === "en" ? "en-US" : MEDUSA_LOCALES[locale];
}

/** The interface language of a cart or order; English when it has none or another. */
export function interfaceLocale(code: string | null | undefined): Locale {
  const language = code?.slice(0, 2) ?? "";
  return isLocale(language) ? language : "en";
}
