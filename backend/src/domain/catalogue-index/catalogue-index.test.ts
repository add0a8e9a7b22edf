import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Localised } from "../../contracts/locale";
import { availabilityOf, type PieceRecord } from "../catalogue-entry";
import { CatalogueIndex, type IndexQuery, type IndexSource } from "./catalogue-index";
import type { CatalogueLabels } from "./catalogue-labels";
import { foldText } from "./fold-text";

const same = (text: string): Localised => ({ en: text, es: text, vi: text, lt: text });

function piece(number: number, own: Partial<PieceRecord> = {}): PieceRecord {
  return {
    productId: `prod_${number}`,
    variantId: `variant_${number}`,
    sku: `SKU-${String(number).padStart(5, "0")}`,
    handle: `piece-${number}`,
    titles: same(`Piece ${number}`),
    descriptions: same(""),
    materials: same("wood"),
    craftType: "wood_box",
    hs6: "442090",
    prices: { PEN: 1000 + number, EUR: 300 + number },
    homeCurrency: "PEN",
    materialsCostMinor: 100,
    stock: 1,
    madeToOrder: false,
    leadTimeDays: 10,
    oneOfAKind: false,
    weightGrams: 100,
    dimensionsCm: [1, 2, 3],
    originCountry: "PE",
    workshopId: "w1",
    centerId: "c1",
    categories: ["released"],
    evidence: [],
    lifts: [],
    usedUpWork: [],
    missingFacts: [],
    pictures: [],
    listedAt: `2026-01-01T00:00:${String(number % 60).padStart(2, "0")}.000Z`,
    updatedAt: "2026-01-01T00:00:00.000Z",
    ...own,
  };
}

const everything: IndexQuery = {
  locale: "en",
  currency: "PEN",
  country: "DE",
  craft: [],
  center: [],
  workshop: [],
  origin: [],
  sort: "newest",
  offset: 0,
  limit: 1000,
};

const labels: CatalogueLabels = {
  craft: (craftType) => same(craftType.replaceAll("_", " ")),
  center: (id) => ({
    handle: `center-${id}`,
    name: same(`House ${id}`),
    place: same(id === "inland" ? "Cusco" : "Lima"),
    country: id === "inland" ? "PE" : "LT",
    language: "es",
  }),
  workshop: (id) => ({ handle: `workshop-${id}`, name: same(`Bench ${id}`) }),
};

function indexOf(pieces: readonly PieceRecord[], previous?: CatalogueIndex): CatalogueIndex {
  const canSend: IndexSource["canSend"] = ({ categories }, country) =>
    country === "PE" || !categories.includes("custody_sentenced");
  return new CatalogueIndex({ pieces, labels, canSend }, previous);
}

const titles = (index: CatalogueIndex, query: Partial<IndexQuery>): string[] =>
  index.search({ ...everything, ...query }).pieces.map(({ titles: { en } }) => en);

describe("searching words", () => {
  const index = indexOf([
    piece(1, { titles: { en: "Clay mug", es: "Taza de barro", vi: "Cốc gốm", lt: "Molinis puodelis" } }),
    piece(2, {
      titles: { en: "Carved spoon", es: "Cuchara tallada", vi: "Thìa đẽo", lt: "Ąžuolinis šaukštas" },
    }),
    piece(3, { titles: same("Woven belt"), craftType: "leather_belt" }),
  ]);

  it.each([
    ["en", "mug", ["Clay mug"]],
    ["en", "carv", ["Carved spoon"]],
    ["en", "carvd spoon", ["Carved spoon"]],
    ["en", "sopon", ["Carved spoon"]],
    ["en", "carved spono", ["Carved spoon"]],
    ["en", "carved gmu", []],
    ["en", "MUG clay", ["Clay mug"]],
    ["en", "mug belt", []],
    ["vi", "gom", ["Clay mug"]],
    ["vi", "deo", ["Carved spoon"]],
    ["lt", "azuolinis", ["Carved spoon"]],
    ["lt", "mug", ["Clay mug"]],
    ["lt", "cuchara", ["Carved spoon"]],
    ["en", "leather", ["Woven belt"]],
    ["en", "SKU-00003", ["Woven belt"]],
    ["vi", "šaukštas", []],
  ] as const)("a reader of %s who types %j finds %j", (locale, q, expected) => {
    expect(titles(index, { locale, q })).toEqual(expected);
  });

  it.each([
    ["en", "cusco"],
    ["es", "perú"],
    ["vi", "Peru"],
  ] as const)("finds pieces by where they come from: %s %j", (locale, q) => {
    const mixed = indexOf([piece(1, { centerId: "inland", titles: same("Hat") }), piece(2, {})]);
    expect(titles(mixed, { locale, q })).toEqual(["Hat"]);
  });

  it("takes a short word for a whole one", () => {
    expect(titles(index, { locale: "en", q: "clay" })).toEqual(["Clay mug"]);
    expect(titles(index, { locale: "en", q: "cla" })).toEqual([]);
  });

  it("puts the best match first and keeps an order that was asked for", () => {
    const two = indexOf([
      piece(1, { titles: same("Table runner"), descriptions: same("goes with the mug"), prices: { PEN: 1 } }),
      piece(2, { titles: same("Mug"), prices: { PEN: 2 } }),
    ]);
    expect(titles(two, { q: "mug" })).toEqual(["Mug", "Table runner"]);
    expect(titles(two, { q: "mug", sort: "price_asc" })).toEqual(["Table runner", "Mug"]);
  });

  it("follows pieces that come, go, change their words or only their stock", () => {
    const mug = piece(1, { titles: same("Mug") });
    const spoon = piece(2, { titles: same("Spoon") });
    const first = indexOf([mug, spoon, piece(3, { titles: same("Mug tree") })]);
    expect(titles(first, { q: "mug" })).toEqual(["Mug", "Mug tree"]);
    const second = indexOf(
      [piece(4, { titles: same("Mug rug") }), { ...mug, stock: 0 }, piece(2, { titles: same("Ladle") })],
      first,
    );
    expect(titles(second, { q: "mug" }).sort()).toEqual(["Mug", "Mug rug"]);
    expect(titles(second, { q: "ladle" })).toEqual(["Ladle"]);
    expect(titles(second, { q: "spoon" })).toEqual([]);
    expect(second.search({ ...everything, q: "mug", sort: "price_asc" }).pieces[0]?.stock).toBe(0);
  });

  it("folds the accents of every language of the shop", () => {
    expect(foldText("Đẽo Gốm ŽUVIS ąžuolas Niño")).toBe("deo gom zuvis azuolas nino");
  });
});

describe("orders and pages", () => {
  const index = indexOf([
    piece(1, { titles: same("zebra"), prices: { PEN: 300, EUR: 100 } }),
    piece(2, { titles: same("Älg"), prices: { PEN: 200, EUR: 200 } }),
    piece(3, { titles: same("bird"), prices: { PEN: 200 } }),
  ]);

  it("sorts by price with ties by SKU, by name as the language does, and newest first", () => {
    expect(titles(index, { sort: "price_asc" })).toEqual(["Älg", "bird", "zebra"]);
    expect(titles(index, { sort: "price_desc" })).toEqual(["zebra", "Älg", "bird"]);
    expect(titles(index, { sort: "name" })).toEqual(["Älg", "bird", "zebra"]);
    expect(titles(index, { sort: "newest" })).toEqual(["bird", "Älg", "zebra"]);
  });

  it("shows only what is sold in the market's currency", () => {
    expect(titles(index, { currency: "EUR", sort: "price_asc" })).toEqual(["zebra", "Älg"]);
    expect(index.search({ ...everything, currency: "GBP" }).total).toBe(0);
  });

  it("cuts pages without gaps or repeats", () => {
    const many = indexOf(Array.from({ length: 100 }, (_, number) => piece(number)));
    const pages = [0, 1, 2, 3].map((page) =>
      titles(many, { sort: "price_asc", offset: page * 30, limit: 30 }),
    );
    expect(pages.map((page) => page.length)).toEqual([30, 30, 30, 10]);
    expect(new Set(pages.flat()).size).toBe(100);
  });
});

describe("facets", () => {
  const attributes = fc.record({
    craftType: fc.constantFrom("wood_box", "candle", "basket"),
    centerId: fc.constantFrom("c1", "c2"),
    originCountry: fc.constantFrom("PE", "VN", "LT"),
    oneOfAKind: fc.boolean(),
    prices: fc.integer({ min: 1, max: 50 }).map((PEN) => ({ PEN })),
    categories: fc.constantFrom(["released" as const], ["custody_sentenced" as const]),
  });
  const queries = fc.record({
    craft: fc.subarray(["wood_box", "candle", "basket"]),
    center: fc.subarray(["center-c1", "center-c2"]),
    origin: fc.subarray(["PE", "VN", "LT"]),
    unique: fc.constantFrom("1" as const, undefined),
    sendable: fc.constantFrom("1" as const, undefined),
    min: fc.option(fc.integer({ min: 0, max: 25 }), { nil: undefined }),
    max: fc.option(fc.integer({ min: 25, max: 50 }), { nil: undefined }),
  });

  it("count what a shopper would get by changing that one choice", () => {
    fc.assert(
      fc.property(fc.array(attributes, { maxLength: 70 }), queries, (own, choice) => {
        const index = indexOf(own.map((attribute, number) => piece(number, attribute)));
        const total = (other: Partial<IndexQuery>): number =>
          index.search({ ...everything, ...choice, ...other }).total;
        const { facets } = index.search({ ...everything, ...choice });
        for (const { value, count } of facets.craft) expect(count).toBe(total({ craft: [value] }));
        for (const { value, count } of facets.center) expect(count).toBe(total({ center: [value] }));
        for (const { value, count } of facets.origin) expect(count).toBe(total({ origin: [value] }));
        expect(facets.unique).toBe(total({ unique: "1" }));
        expect(facets.sendable).toBe(total({ sendable: "1" }));
        if (facets.price) {
          const { min, max } = facets.price;
          expect(total({ min, max })).toBe(total({ min: undefined, max: undefined }));
          expect(total({ min: max + 1, max: undefined })).toBe(0);
        } else {
          expect(total({ min: undefined, max: undefined })).toBe(0);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("keep a chosen value on the list when nothing is left of it", () => {
    const index = indexOf([
      piece(1, { originCountry: "PE" }),
      piece(2, { originCountry: "LT", oneOfAKind: true }),
    ]);
    const { facets } = index.search({ ...everything, origin: ["PE"], unique: "1" });
    expect(facets.origin).toEqual([
      { value: "PE", count: 0 },
      { value: "LT", count: 1 },
    ]);
  });
});

describe("availability", () => {
  it.each([
    [{ stock: 2, madeToOrder: true }, "in_stock"],
    [{ stock: 0, madeToOrder: true }, "made_to_order"],
    [{ stock: 0, madeToOrder: false }, "sold_out"],
  ] as const)("%j is %s", (stock, expected) => expect(availabilityOf(stock)).toBe(expected));
});
