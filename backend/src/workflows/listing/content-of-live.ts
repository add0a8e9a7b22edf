import type { Locale } from "../../contracts/locale";
import type { ListingContent } from "../../contracts/manager/listing-content";
import { LISTING_LIMITS } from "../../contracts/manager/listing-words";
import type { CurrencyCode } from "../../contracts/money";
import { readMaterials } from "../../datasets/materials";
import { utcDay } from "../../domain/calendar-day";
import { pricesOf, shelfAt } from "../catalogue/entry-of-product";
import type { LivePiece } from "./read-live-piece";

const LIMITS = LISTING_LIMITS;

interface Home {
  readonly currency_code: CurrencyCode;
  readonly language: Locale;
}

/**
 * What a listing of a piece says that came into the shop without one. What is longer than a form takes is cut: the shop shows the
 * whole of it until somebody changes that very question. What isn't known is left out, and asked for like in any draft. Its pictures become photos first.
 */
export function contentOfLive(live: LivePiece, home: Home): ListingContent {
  const { product, variant, facts, texts, writtenIn } = live;
  const locale = writtenIn?.locale ?? home.language;
  const weight = variant.weight ?? product.weight;
  const price = pricesOf(variant)[home.currency_code];
  const cost = Number(facts.materials_cost_minor);
  const money = (minor: number) => ({ amount_minor: String(minor), currency_code: home.currency_code });
  return {
    craft: facts.craft_type,
    title: texts.title[locale].slice(0, LIMITS.title),
    words: texts.description[locale].slice(0, LIMITS.words),
    locale,
    materials: materialsIn(texts.material[locale], locale),
    species: parts(facts.species ?? "", LIMITS.species, LIMITS.speciesName),
    ...sizeOf(live),
    ...(weight ? { weight_g: Math.min(Math.round(weight), LIMITS.weightGrams) } : {}),
    supply: supplyOf(live),
    ...(price ? { price: money(price) } : {}),
    ...(cost > 0 && facts.materials_cost_currency === home.currency_code
      ? { materials_cost: money(cost) }
      : {}),
    ...batchOf(live),
  };
}

/** Keys for what the shop has a word for; anything else is the workshop's own. */
function materialsIn(text: string, locale: Locale): string[] {
  const keys = new Map(
    [...readMaterials().values()].map(({ key, name }) => [name[locale].toLowerCase(), key]),
  );
  return parts(text, LIMITS.materials, LIMITS.material).map((word) => keys.get(word.toLowerCase()) ?? word);
}

function parts(text: string, most: number, longest: number): string[] {
  return text
    .split(",")
    .map((part) => part.trim().slice(0, longest))
    .filter(Boolean)
    .slice(0, most);
}

function sizeOf({ variant }: LivePiece): Pick<ListingContent, "size_mm"> {
  const millimetres = (side: number | null) => Math.min(Math.round((side ?? 0) * 10), LIMITS.sizeMm);
  const size_mm = {
    length: millimetres(variant.length),
    width: millimetres(variant.width),
    height: millimetres(variant.height),
  };
  return Object.values(size_mm).some(Boolean) ? { size_mm } : {};
}

function supplyOf({ product, variant, facts }: LivePiece): ListingContent["supply"] {
  if (variant.allow_backorder)
    return {
      kind: "made_to_order",
      days: Math.min(facts.made_to_order_days, LIMITS.days),
      // Nobody has said: it is asked for when the piece is handed in.
      capacity: Math.min(facts.made_to_order_capacity ?? 0, LIMITS.capacity),
    };
  const { stocked } = shelfAt(variant, product.workshop?.center?.stock_location?.id);
  return { kind: "stock", quantity: Math.min(Math.max(0, stocked), LIMITS.quantity) };
}

function batchOf({ batch }: LivePiece): Pick<ListingContent, "batch"> {
  if (!batch) return {};
  const { labour_categories, made_in_prison, made_on } = batch;
  return {
    batch: {
      labour_categories: [...labour_categories],
      made_in_prison,
      made_on: utcDay(made_on),
      evidence_ids: [],
    },
  };
}
