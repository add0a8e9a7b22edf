import { LOCALES, type Locale } from "../../contracts/locale";
import type { ListingTranslations } from "../../contracts/manager/listing-review";
import type { LivePiece } from "./read-live-piece";

/** The languages that a piece's words have been put into from its own: all of them where nobody noted which it was written in. */
export function translatedOf(
  { writtenIn }: Pick<LivePiece, "writtenIn">,
  own: Locale,
  more: ListingTranslations = {},
): readonly Locale[] {
  return LOCALES.filter(
    (locale) =>
      locale !== own && (writtenIn === null || writtenIn.translated.includes(locale) || locale in more),
  );
}
