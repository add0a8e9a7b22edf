import { DEFAULT_LOCALE, isLocale, type Localised } from "@second-chance/backend/contracts/locale";

/** A name in the language of the page. */
export const titleIn = (title: Localised, locale: string): string =>
  title[isLocale(locale) ? locale : DEFAULT_LOCALE];
