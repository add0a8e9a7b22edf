import { describe, expect, it } from "vitest";
import type { Localised } from "../../contracts/locale";
import type { ListingContent } from "../../contracts/manager/listing-content";
import type { NewPiece } from "../piece/list-pieces";
import { contentOfLive } from "./content-of-live";
import { keepWhatStays } from "./keep-what-stays";
import type { LivePiece } from "./read-live-piece";

const HOME = { currency_code: "PEN", language: "es" } as const;
const inAll = (text: string): Localised => ({
  en: `${text} en`,
  es: text,
  vi: `${text} vi`,
  lt: `${text} lt`,
});

/** A box whose shop knows more of it than a form asks for. */
const BOX = {
  product: {
    id: "prod_box",
    origin_country: "pe",
    weight: 400,
    workshop: { id: "wood", center: { stock_location: { id: "shelf" } } },
  },
  variant: {
    weight: 480,
    length: 22.04,
    width: 15,
    height: 8,
    allow_backorder: false,
    price_set: { prices: [{ amount: 45, currency_code: "pen", rules_count: 0, price_list_id: null }] },
    inventory_items: [
      {
        inventory: { location_levels: [{ location_id: "shelf", stocked_quantity: 4, reserved_quantity: 1 }] },
      },
    ],
  },
  facts: {
    craft_type: "wood_box",
    hs6: "442199",
    made_to_order_days: 0,
    made_to_order_capacity: null,
    one_of_a_kind: false,
    materials_cost_minor: 900,
    materials_cost_currency: "PEN",
    flags: ["wood", "lacquer"],
    species: "Pinus radiata",
  },
  texts: { title: inAll("Caja"), description: inAll("Una caja"), material: inAll("Pino, laca natural") },
  writtenIn: null,
  batch: {
    labour_categories: ["released"],
    made_in_prison: false,
    made_on: new Date("2026-11-20T00:00:00Z"),
  },
} as unknown as LivePiece;

const live = contentOfLive(BOX, HOME);
/** What the form alone would make of any content. */
const FORM = {
  title: inAll("?"),
  description: inAll("?"),
  materials: inAll("?"),
  hs6: "442090",
  flags: ["wood"],
  species: null,
  weight_grams: 1,
  dimensions_cm: [1, 1, 1],
  origin_country: "PE",
  one_of_a_kind: true,
  allow_backorder: true,
  materials_cost_minor: 0,
} as unknown as NewPiece;
const changed = (change: Partial<ListingContent>, translations = {}) =>
  keepWhatStays({ piece: FORM, shown: BOX, live, content: { ...live, ...change }, translations });

describe("the content of a piece that came into the shop without a listing", () => {
  it("says in its workshop's language what the shop shows", () => {
    expect(live).toEqual({
      craft: "wood_box",
      title: "Caja",
      words: "Una caja",
      locale: "es",
      materials: ["pine", "laca natural"],
      species: ["Pinus radiata"],
      size_mm: { length: 220, width: 150, height: 80 },
      weight_g: 480,
      supply: { kind: "stock", quantity: 4 },
      price: { amount_minor: "4500", currency_code: "PEN" },
      materials_cost: { amount_minor: "900", currency_code: "PEN" },
      batch: {
        labour_categories: ["released"],
        made_in_prison: false,
        made_on: "2026-11-20",
        evidence_ids: [],
      },
    });
  });

  it("leaves out what nobody knows, and asks how many may be on order", () => {
    const variant = {
      ...BOX.variant,
      weight: null,
      length: null,
      width: null,
      height: null,
      price_set: { prices: [] },
    };
    const bare = {
      ...BOX,
      product: { ...BOX.product, weight: null },
      variant: { ...variant, allow_backorder: true },
      batch: null,
    };
    const content = contentOfLive(bare, HOME);
    expect(content).toMatchObject({ supply: { kind: "made_to_order", days: 0, capacity: 0 } });
    for (const field of ["size_mm", "weight_g", "price", "batch"]) expect(content).not.toHaveProperty(field);
  });
});

describe("a change of a piece", () => {
  it("leaves everything as it is that nobody has changed, also what no form asks for", () => {
    expect(changed({ price: { amount_minor: "5000", currency_code: "PEN" } })).toMatchObject({
      title: BOX.texts.title,
      description: BOX.texts.description,
      materials: BOX.texts.material,
      hs6: "442199",
      flags: ["wood", "lacquer"],
      species: "Pinus radiata",
      weight_grams: 480,
      dimensions_cm: [22.04, 15, 8],
      one_of_a_kind: false,
      allow_backorder: false,
      materials_cost_minor: 900,
      written_in: { locale: "es", translated: ["en", "vi", "lt"] },
    });
  });

  it("takes what follows from another answer from the form", () => {
    const other = changed({ craft: "wood_toy", weight_g: 500, title: "Caja nueva" });
    expect(other).toMatchObject({ hs6: "442090", flags: ["wood"], species: null, weight_grams: 1 });
    expect(other.title).toEqual(FORM.title);
    expect(other.description).toEqual(BOX.texts.description);
  });

  it("puts an operator's translation in the place of the one before", () => {
    const { title } = changed({}, { en: { title: "Box", words: "A box" } });
    expect(title).toEqual({ ...BOX.texts.title, en: "Box" });
  });

  it("of what isn't in the shop any more is all of the form's", () => {
    const piece = keepWhatStays({ piece: FORM, shown: BOX, live: null, content: live, translations: {} });
    expect(piece).toBe(FORM);
  });
});
