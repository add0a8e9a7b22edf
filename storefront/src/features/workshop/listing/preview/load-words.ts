import type { Locale } from "@second-chance/backend/contracts/locale";
import type { AbstractIntlMessages } from "next-intl";

/** The shop's own words about a piece, in a language that isn't the page's: a small chunk for each. */
export async function loadPieceWords(locale: Locale): Promise<AbstractIntlMessages> {
  const [piece, money, listing] = await Promise.all([
    import(`../../../../messages/${locale}/piece.json`),
    import(`../../../../messages/${locale}/money.json`),
    import(`../../../../messages/${locale}/workshop-listing.json`),
  ]);
  return {
    piece: piece.default,
    money: money.default,
    "workshop-listing": listing.default,
  };
}
