import { pieceLink } from "../../config/storefront-links";
import type { Locale, Localised } from "../../contracts/locale";
import { careOf } from "../../datasets/care-texts";
import type { PieceRecord } from "../../domain/catalogue-entry";
import { makersMark } from "../../domain/makers-mark/makers-mark";
import { formatAmount } from "../../emails/format-amount";
import { type Origin, placeLine } from "../place-line";

/** What a tag says in one language. */
export interface TagText {
  readonly locale: Locale;
  readonly title: string;
  readonly workshop: string;
  readonly center: string;
  readonly place: string;
  /** One sentence; null for a craft without one. */
  readonly care: string | null;
}

/** What is on the tag of a piece. */
export interface HangTag {
  /** The center's language first, then the second one. */
  readonly texts: readonly [TagText, TagText];
  readonly sku: string;
  /** Home price, written as the shops of the center's country write it. */
  readonly price: string;
  /** The piece's page, in the center's language and for its home market. */
  readonly address: string;
  /** The workshop's mark as path data on a grid of `MARK_GRID`. */
  readonly mark: string;
}

/** Whose tag it is. */
export interface TaggedPiece {
  readonly piece: Pick<PieceRecord, "handle" | "sku" | "titles" | "craftType" | "homeCurrency">;
  readonly homePriceMinor: bigint;
  readonly workshop: { readonly handle: string; readonly name: Localised };
  readonly center: Origin & { readonly language: Locale };
}

/** Beside English, unless another is picked: of the shop's other languages the one that most people read. */
const BESIDE_ENGLISH: Locale = "es";

/** The tag of a piece, always in two languages: the center's and English, or English and the one picked for it. */
export function hangTag({ piece, homePriceMinor, workshop, center }: TaggedPiece, picked?: Locale): HangTag {
  const { language, country } = center;
  const textIn = (locale: Locale): TagText => ({
    locale,
    title: piece.titles[locale],
    workshop: workshop.name[locale],
    center: center.name[locale],
    place: placeLine(center, locale),
    care: careOf(piece.craftType)?.[locale] ?? null,
  });
  const beside = picked && picked !== "en" ? picked : BESIDE_ENGLISH;
  return {
    texts: [textIn(language), textIn(language === "en" ? beside : "en")],
    sku: piece.sku,
    price: formatAmount(homePriceMinor, piece.homeCurrency, `${language}-${country}`),
    address: pieceLink({ locale: language, country }, piece.handle),
    mark: makersMark(workshop.handle),
  };
}
