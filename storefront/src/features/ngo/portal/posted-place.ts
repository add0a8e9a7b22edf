import { DEFAULT_LOCALE, isLocale } from "@second-chance/backend/contracts/locale";
import { posted } from "@/features/form/posted";
import type { NgoPlace } from "./ngo-paths";

/** The language and the organisation that a form of a room was shown in. */
export function postedPlace(form: FormData): NgoPlace {
  const locale = posted(form, "locale");
  return { locale: isLocale(locale) ? locale : DEFAULT_LOCALE, organisation: posted(form, "organisation") };
}
