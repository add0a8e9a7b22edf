import { createHash } from "node:crypto";
import type { Localised } from "../../contracts/locale";
import { CURRENCIES } from "../../contracts/money";
import { pictureSchema } from "../../contracts/picture";
import { missingTradeFacts } from "../../domain/customs/trade-facts";
import { toMinor } from "../../domain/money";
import { takesOneMore } from "../../domain/stock/made-to-order";
import { PICTURES_KEY } from "../picture/pictures-key";
import type { ReadProduct, ReadVariant } from "./read-products";
import type { WorkFacts } from "./work-facts";

interface Texts {
  readonly title: Localised;
  readonly description: Localised;
  readonly material: Localised;
}

/** The catalogue's row of a product, or null for a product that is not for sale. */
export function entryOfProduct(product: ReadProduct, texts: Texts, work: WorkFacts) {
  const [variant] = product.variants ?? [];
  const { workshop, trade_facts: facts } = product;
  const center = workshop?.center;
  if (!variant?.sku || !facts || !workshop || !center) return null;
  if (product.status !== "published" || workshop.status !== "active" || center.status !== "active")
    return null;
  const [item] = variant.inventory_items ?? [];
  const prices = pricesOf(variant);
  const shelf = shelfAt(variant, center.stock_location?.id);
  const weightGrams = variant.weight ?? product.weight;
  const content = {
    product_id: product.id,
    variant_id: variant.id,
    inventory_item_id: item?.inventory_item_id ?? null,
    sku: variant.sku,
    handle: product.handle,
    listed: true,
    titles: texts.title,
    descriptions: texts.description,
    materials: texts.material,
    craft_type: facts.craft_type,
    hs6: facts.hs6,
    prices,
    home_currency: center.currency_code,
    materials_cost_minor: Number(facts.materials_cost_minor),
    stock: Math.max(0, shelf.stocked - shelf.reserved),
    made_to_order: variant.allow_backorder && takesOneMore({ capacity: facts.made_to_order_capacity }, shelf),
    lead_time_days: facts.made_to_order_days,
    one_of_a_kind: facts.one_of_a_kind,
    weight_grams: weightGrams ?? 0,
    dimensions_cm: [variant.length ?? 0, variant.width ?? 0, variant.height ?? 0],
    origin_country: (product.origin_country ?? "").toUpperCase(),
    workshop_id: workshop.id,
    center_id: center.id,
    labour_categories: [...work.categories],
    evidence: [...work.evidence],
    lifts: [...work.lifts],
    used_up_work: work.usedUpWork.map((categories) => [...categories]),
    missing_facts: missingTradeFacts({
      hs6: facts.hs6,
      originCountry: product.origin_country,
      weightGrams,
      priceMinor: BigInt(prices[center.currency_code] ?? 0),
      flags: facts.flags,
      species: facts.species,
      citesNote: facts.cites_note,
    }),
    pictures: pictureSchema.array().catch([]).parse(product.metadata?.[PICTURES_KEY]),
    listed_at: new Date(product.created_at),
  };
  return { ...content, revision: createHash("sha1").update(JSON.stringify(content)).digest("base64url") };
}

export type NewEntry = NonNullable<ReturnType<typeof entryOfProduct>>;

/** Plain prices in minor units by upper-case currency; price lists and rules are for the cart, not the window. */
export function pricesOf(variant: ReadVariant): Record<string, number> {
  const plain = (variant.price_set?.prices ?? []).filter(
    (price) => !price.rules_count && !price.price_list_id,
  );
  const prices: Record<string, number> = {};
  for (const currency of CURRENCIES) {
    const price = plain.find(({ currency_code }) => currency_code.toUpperCase() === currency);
    if (price?.amount != null) prices[currency] = Number(toMinor(price.amount, currency));
  }
  return prices;
}

/** Whole pieces at the center's own location: no other one can send them. */
export function shelfAt(
  variant: ReadVariant,
  locationId: string | undefined,
): { readonly stocked: number; readonly reserved: number } {
  const levels = variant.inventory_items?.[0]?.inventory?.location_levels ?? [];
  const own = levels.find((level) => level.location_id === locationId);
  return {
    stocked: Math.trunc(Number(own?.stocked_quantity ?? 0)),
    reserved: Math.ceil(Number(own?.reserved_quantity ?? 0)),
  };
}
