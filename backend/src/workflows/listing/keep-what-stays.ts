import { LOCALES, type Localised } from "../../contracts/locale";
import type { ListingContent } from "../../contracts/manager/listing-content";
import type { ListingTranslations } from "../../contracts/manager/listing-review";
import type { ListingField } from "../../contracts/manager/listing-words";
import { sameAnswer } from "../../domain/listing/same-content";
import type { NewPiece } from "../piece/list-pieces";
import type { LivePiece } from "./read-live-piece";
import { translatedOf } from "./translated-of";

interface Change {
  /** The piece that the content alone would make. */
  readonly piece: NewPiece;
  readonly shown: LivePiece;
  /** What the shop shows, as a content; null where it shows nothing, and then nothing stays. */
  readonly live: ListingContent | null;
  readonly content: ListingContent;
  readonly translations: ListingTranslations;
}

/**
 * A change of a piece with everything left as it is that nobody has asked to change. The shop may know it better than a form does:
 * translations, a customs number that an operator looked up, a size to the tenth of a millimetre.
 */
export function keepWhatStays({ piece, shown, live, content, translations }: Change): NewPiece {
  if (!live) return piece;
  const stays = (...fields: ListingField[]) => fields.every((field) => sameAnswer(live, content, field));
  const { product, variant, facts, texts } = shown;
  const weight = variant.weight ?? product.weight;
  const isSaidAlike = stays("title", "words", "locale");
  const locale = content.locale ?? "en";
  return {
    ...piece,
    origin_country: product.origin_country?.toUpperCase() ?? piece.origin_country,
    ...(stays("craft") ? { hs6: facts.hs6 } : {}),
    ...(stays("craft", "materials") ? { flags: facts.flags } : {}),
    ...(stays("materials", "locale") ? { materials: texts.material } : {}),
    ...(stays("craft", "materials", "species") ? { species: facts.species } : {}),
    ...(stays("title", "locale") ? { title: translated(texts.title, translations, "title") } : {}),
    ...(stays("words", "locale")
      ? { description: translated(texts.description, translations, "words") }
      : {}),
    ...(isSaidAlike
      ? { written_in: { locale, translated: [...translatedOf(shown, locale, translations)] } }
      : {}),
    ...(stays("size_mm")
      ? { dimensions_cm: [variant.length ?? 0, variant.width ?? 0, variant.height ?? 0] as const }
      : {}),
    ...(stays("weight_g") && weight ? { weight_grams: weight } : {}),
    ...(stays("supply")
      ? { one_of_a_kind: facts.one_of_a_kind, allow_backorder: variant.allow_backorder }
      : {}),
    ...(stays("materials_cost") ? { materials_cost_minor: Number(facts.materials_cost_minor) } : {}),
  };
}

function translated(text: Localised, translations: ListingTranslations, part: "title" | "words"): Localised {
  return Object.fromEntries(
    LOCALES.map((locale) => [locale, translations[locale]?.[part] ?? text[locale]]),
  ) as Localised;
}
