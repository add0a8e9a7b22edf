import type { CreateTranslationDTO } from "@medusajs/framework/types";
import { LOCALES, type Locale, type Localised } from "../../contracts/locale";

/** Medusa's locale code of each interface language; English is the base text and has no translation row. */
export const MEDUSA_LOCALES: Record<Exclude<Locale, "en">, string> = {
  es: "es-ES",
  vi: "vi-VN",
  lt: "lt-LT",
};

/** Translation rows that make the stock Store API speak every interface language. */
export function translationsOf(
  reference: string,
  referenceId: string,
  fields: Readonly<Record<string, Localised>>,
): CreateTranslationDTO[] {
  return LOCALES.flatMap((locale) =>
    locale === "en"
      ? []
      : [
          {
            reference,
            reference_id: referenceId,
            locale_code: MEDUSA_LOCALES[locale],
            translations: Object.fromEntries(
              Object.entries(fields).map(([field, text]) => [field, text[locale]]),
            ),
          },
        ],
  );
}
