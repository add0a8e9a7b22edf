import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ListingContent, listingContentSchema } from "../../contracts/manager/listing-content";
import type { ListingKnowledge } from "./listing-knowledge";
import { listingProblems, submitProblems } from "./listing-problems";

const PHOTO = "0c6f2c5e-7b5d-4f6e-9b0a-000000000001";

const KNOWN: ListingKnowledge = {
  crafts: new Map([
    ["wood_box", { speciesNeeded: false, weight: { lightest: 300, heaviest: 900 } }],
    ["wood_carving_tropical", { speciesNeeded: true, weight: null }],
  ]),
  materials: new Map([
    ["pine", { speciesNeeded: false, species: ["Pinus radiata"] }],
    ["horn", { speciesNeeded: true, species: ["Bos taurus"] }],
  ]),
  readyPhotos: new Set([PHOTO]),
  hasPictures: false,
  isLive: false,
  evidence: new Map([["evd_1", { kind: "centre_authorisation", expiresOn: "2027-05-01" }]]),
  evidenceAskedOf: (category) =>
    category === "custody_sentenced" ? ["centre_authorisation", "pay_policy"] : [],
  currency: "PEN",
  paysMaterials: false,
  today: "2026-11-27",
};

const WHOLE: ListingContent = {
  photos: [{ id: PHOTO, alt: "from the front" }],
  craft: "wood_box",
  title: "Caja de madera",
  words: "Caja de pino pirograbada a mano.",
  locale: "es",
  materials: ["pine"],
  size_mm: { length: 220, width: 150, height: 80 },
  weight_g: 480,
  supply: { kind: "stock", quantity: 6 },
  price: { amount_minor: "4500", currency_code: "PEN" },
  batch: {
    labour_categories: ["rehab_voluntary"],
    made_in_prison: false,
    made_on: "2026-11-20",
    evidence_ids: ["evd_1"],
  },
};

const codesOf = (change: Partial<ListingContent>, known: Partial<ListingKnowledge> = {}) =>
  listingProblems({ ...WHOLE, ...change }, { ...KNOWN, ...known }).map(
    ({ field, code, weight }) => `${field} ${code} ${weight}`,
  );

describe("a listing that is handed in", () => {
  it("has nothing to be said about when everything is there", () => {
    expect(codesOf({})).toEqual([]);
  });

  it("lacks every question that nobody has answered, in their order", () => {
    expect(submitProblems({}, KNOWN).map(({ field, code }) => `${field} ${code}`)).toEqual([
      "photos missing",
      "craft missing",
      "title missing",
      "words missing",
      "locale missing",
      "materials missing",
      "size_mm missing",
      "weight_g missing",
      "supply missing",
      "price missing",
      "batch missing",
    ]);
  });

  it("needs a photo that has arrived, unless the piece has pictures", () => {
    expect(codesOf({ photos: [] })).toEqual(["photos missing must"]);
    expect(codesOf({ photos: [] }, { hasPictures: true })).toEqual([]);
    expect(codesOf({ photos: [{ id: "0c6f2c5e-7b5d-4f6e-9b0a-000000000009", alt: " " }] })).toEqual([
      "photos photo_not_ready must",
      "photos photo_without_words advice",
    ]);
  });

  it("needs a species where the craft or the material asks for it", () => {
    expect(codesOf({ materials: ["horn"] })).toEqual(["species species_missing must"]);
    expect(codesOf({ materials: ["horn"], species: ["Bubalus bubalis"] })).toEqual([]);
    expect(codesOf({ craft: "wood_carving_tropical" })).toEqual(["species species_missing must"]);
    expect(codesOf({ craft: "spaceship" })).toEqual(["craft craft_unknown must"]);
  });

  it("has sides and a weight that can be, and is asked about unlikely ones", () => {
    expect(codesOf({ size_mm: { length: 220, width: 0, height: 80 } })).toEqual([
      "size_mm size_missing must",
    ]);
    expect(codesOf({ size_mm: { length: 2200, width: 150, height: 80 } })).toEqual([
      "size_mm size_unlikely advice",
    ]);
    expect(codesOf({ weight_g: 0 })).toEqual(["weight_g weight_missing must"]);
    expect(codesOf({ weight_g: 5 })).toEqual(["weight_g weight_unlikely advice"]);
    expect(codesOf({ weight_g: 9_000 })).toEqual(["weight_g weight_unlikely advice"]);
  });

  it("costs neither nothing nor a fortune, in its center's money", () => {
    const priced = (amount_minor: string, currency_code: "PEN" | "EUR" = "PEN") =>
      codesOf({ price: { amount_minor, currency_code } });
    expect(priced("0")).toEqual(["price price_too_low must"]);
    expect(priced("199")).toEqual(["price price_too_low must"]);
    expect(priced("200")).toEqual([]);
    expect(priced("4000000")).toEqual([]);
    expect(priced("4000001")).toEqual(["price price_too_high must"]);
    expect(priced("1000000000000")).toEqual(["price price_too_high must"]);
    expect(priced("4500", "EUR")).toEqual(["price price_currency must"]);
  });

  it("says what its materials cost where that is paid back first, and not more than it costs itself", () => {
    expect(codesOf({}, { paysMaterials: true })).toEqual(["materials_cost cost_missing advice"]);
    expect(codesOf({ materials_cost: { amount_minor: "4501", currency_code: "PEN" } })).toEqual([
      "materials_cost cost_above_price must",
    ]);
  });

  it("has a number that can be sold, but of a live piece its stock says so", () => {
    const none = { supply: { kind: "stock", quantity: 0 } } as const;
    expect(codesOf(none)).toEqual(["supply quantity_missing must"]);
    expect(codesOf(none, { isLive: true })).toEqual([]);
    expect(codesOf({ supply: { kind: "made_to_order", days: 0, capacity: 0 } })).toEqual([
      "supply days_missing must",
      "supply capacity_missing must",
    ]);
  });

  it("is nobody's work who may not work", () => {
    const batch = WHOLE.batch ?? {
      labour_categories: [],
      made_in_prison: false,
      made_on: null,
      evidence_ids: [],
    };
    const made = (change: Partial<typeof batch>) => codesOf({ batch: { ...batch, ...change } });
    expect(made({ labour_categories: ["minor", "released"] })).toEqual(["batch category_refused must"]);
    expect(made({ labour_categories: ["rehab_compulsory"] })).toEqual(["batch category_refused must"]);
    expect(made({ labour_categories: [] })).toEqual(["batch category_missing must"]);
    expect(made({ made_on: null })).toEqual(["batch made_on_missing must"]);
    expect(made({ made_on: "2026-11-28" })).toEqual([]);
    expect(made({ made_on: "2026-11-29" })).toEqual(["batch made_on_in_future must"]);
    expect(made({ made_on: "2001-01-01" })).toEqual(["batch made_on_long_ago advice"]);
  });

  it("names documents of its own center that are in date, and is told of those that laws ask for", () => {
    const batch = WHOLE.batch;
    if (!batch) throw new Error("No batch");
    expect(codesOf({ batch: { ...batch, evidence_ids: ["evd_9"] } })).toEqual([
      "batch evidence_unknown must",
    ]);
    expect(codesOf({}, { today: "2027-06-01" })).toEqual(["batch evidence_out_of_date must"]);
    expect(codesOf({ batch: { ...batch, made_in_prison: true } })).toEqual(["batch evidence_missing advice"]);
  });

  it("says nothing of a person that shoppers must not read", () => {
    expect(codesOf({ title: "Caja de los reclusos" })).toEqual(["title word_refused must"]);
    expect(codesOf({ words: "Hecho por Juan Pérez, en pino macizo." })).toEqual([
      "words personal_detail advice",
    ]);
    expect(codesOf({ photos: [{ id: PHOTO, alt: "an inmate’s hands" }] })).toEqual([
      "photos word_refused must",
    ]);
    expect(codesOf({ title: "Bo" })).toEqual(["title too_short must"]);
  });
});

describe("for any content that a form can send", () => {
  const content = fc.record(
    {
      craft: fc.constantFrom("", "wood_box", "x"),
      title: fc.string({ maxLength: 80 }),
      words: fc.string({ maxLength: 200 }),
      weight_g: fc.nat(50_000),
      size_mm: fc.record({ length: fc.nat(5000), width: fc.nat(5000), height: fc.nat(5000) }),
      price: fc.record({
        amount_minor: fc.bigInt({ min: 0n, max: 10n ** 18n - 1n }).map(String),
        currency_code: fc.constantFrom("PEN", "VND"),
      }),
    },
    { requiredKeys: [] },
  );

  it("every problem is about one question, and a question that must be answered better keeps it back", () => {
    fc.assert(
      fc.property(content, (raw) => {
        const asked = listingContentSchema.parse(raw);
        const all = listingProblems(asked, KNOWN);
        expect(submitProblems(asked, KNOWN)).toEqual(all.filter(({ weight }) => weight === "must"));
        for (const field of ["craft", "title", "words", "weight_g", "size_mm", "price"] as const) {
          if (asked[field] === undefined) expect(all).toContainEqual(expect.objectContaining({ field }));
        }
      }),
    );
  });
});
