import { LOCALES, type Locale, type Localised } from "../../contracts/locale";
import type { ListingTranslations } from "../../contracts/manager/listing-review";
import { readCrafts } from "../../datasets/crafts";
import { slug } from "../../domain/slug";
import type { StoredListing } from "../../modules/listing/listing-rows";
import type { CenterRecord } from "../../shop-window/places";
import type { NewPiece } from "../piece/list-pieces";
import { centimetres } from "./piece-of-content";
import { flagsOf, materialsText, speciesOf } from "./trade-facts-of-content";

/** Where a center's pieces lie, how they are sent, and the category that a craft is browsed by. */
export interface Shelf {
  readonly stockLocationId: string;
  readonly shippingProfileId: string;
  readonly categoryId: string;
}

interface Listed {
  readonly listing: StoredListing;
  readonly center: CenterRecord;
  readonly shelf: Shelf;
  /** Free, or the piece's own already. */
  readonly handle: string;
  readonly translations: ListingTranslations;
}

/** A listing without problems as the shop takes pieces; pictures are hung when they have become public. */
export function pieceOfListing({ listing, center, shelf, handle, translations }: Listed): NewPiece {
  const { content, paused } = listing;
  const { title = "", words = "", locale = center.language, craft = "", batch, supply } = content;
  const isMadeToOrder = supply?.kind === "made_to_order";
  const stock = supply?.kind === "stock" ? supply.quantity : 0;
  const flags = flagsOf(content);
  return {
    sku: skuOf(listing.id),
    handle,
    status: paused ? "draft" : "published",
    title: inEveryLanguage(title.trim(), locale, translations, "title"),
    description: inEveryLanguage(words.trim(), locale, translations, "words"),
    materials: materialsText(content),
    craft_type: craft,
    category_id: shelf.categoryId,
    hs6: readCrafts().get(craft)?.hs6 ?? "",
    origin_country: center.country,
    weight_grams: content.weight_g ?? 0,
    dimensions_cm: centimetres(content.size_mm),
    home_currency: center.currency_code,
    home_price_minor: Number(content.price?.amount_minor ?? 0),
    materials_cost_minor: Number(content.materials_cost?.amount_minor ?? 0),
    stock,
    made_to_order_days: supply?.kind === "made_to_order" ? supply.days : 0,
    made_to_order_capacity: supply?.kind === "made_to_order" ? supply.capacity : null,
    one_of_a_kind: !isMadeToOrder && stock === 1 && flags.includes("one_of_a_kind"),
    allow_backorder: isMadeToOrder,
    labour_categories: batch?.labour_categories ?? [],
    made_in_prison: batch?.made_in_prison ?? false,
    made_on: new Date(`${batch?.made_on ?? ""}T00:00:00Z`),
    flags,
    species: speciesOf(content),
    workshop_id: listing.workshop_id,
    stock_location_id: shelf.stockLocationId,
    shipping_profile_id: shelf.shippingProfileId,
    written_in: {
      locale,
      translated: LOCALES.filter((one) => one !== locale && translations[one] !== undefined),
    },
  };
}

/** A piece's number is made of its listing's, so that a publishing that was cut off finds what it has made. */
export function skuOf(listingId: string): string {
  return `L-${listingId.replaceAll("-", "").slice(0, 12).toUpperCase()}`;
}

/** Its address: the English name where there is one, else the workshop's own. */
export function handleOf(title: string, listingId: string, isTaken: boolean): string {
  const plain = slug(title) || "piece";
  return isTaken ? `${plain}-${listingId.slice(0, 8)}` : plain;
}

/** A language without a translation reads what the workshop wrote. */
function inEveryLanguage(
  own: string,
  locale: Locale,
  translations: ListingTranslations,
  part: "title" | "words",
): Localised {
  return Object.fromEntries(
    LOCALES.map((one) => [one, one === locale ? own : (translations[one]?.[part] ?? own)]),
  ) as Localised;
}
