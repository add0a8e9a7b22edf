import type { FairTillPiece } from "@second-chance/backend/contracts/fair-sale";
import { newFairSaleSchema } from "@second-chance/backend/contracts/fair-sale";
import { describe, expect, it } from "vitest";
import { findPieces } from "./find-pieces";
import { dayOf, type KeptSale, outcomeOf, sumsOf } from "./kept-sale";
import {
  addPiece,
  changeLine,
  countOf,
  draftProblem,
  EMPTY_DRAFT,
  type Given,
  MOST_OF_A_PIECE,
  type SaleDraft,
  saleOf,
  totalOf,
} from "./sale-draft";
import { readSaleFile } from "./sale-file";

const words = (text: string) => ({ en: text, es: text, vi: text, lt: text });
const piece = (sku: string, title: string, priceMinor: string | null, centerId = "casa"): FairTillPiece => ({
  variantId: `variant_${sku}`,
  centerId,
  sku,
  title: { ...words(title), es: `${title} ñandú` },
  workshop: words("Wood"),
  priceMinor,
  stock: 3,
  picture: null,
});
const BOX = piece("PE-SJ-01", "Pyrographed wooden box", "4500");
const CUP = piece("PE-SJ-10", "Cup", null);
const BELT = piece("PE-VF-02", "Red belt", "1500", "costa");
const STALL = {
  fair: "Ruraq Maki",
  centerIds: ["casa", "costa"],
  country: "PE",
  currencyCode: "PEN",
  exponent: 2,
};
const NOW = new Date("2026-11-28T17:30:00Z");
const MADE = { id: "3f0d6a52-7f0e-4a51-9a53-0f3f0d6a5201", now: NOW };

const twoBoxes = addPiece(addPiece(EMPTY_DRAFT, BOX), BOX);
const check = (draft: SaleDraft, given: Given = "uncounted") => draftProblem(draft, { given, now: NOW });

describe("a sale that is being made", () => {
  it("counts a piece that is tapped again, and lets go of one of which none is left", () => {
    expect(twoBoxes.lines).toHaveLength(1);
    expect([countOf(twoBoxes.lines), totalOf(twoBoxes.lines)]).toEqual([2, 9000n]);
    expect(changeLine(twoBoxes, BOX.variantId, { quantity: 0 }).lines).toEqual([]);
    expect(changeLine(twoBoxes, BOX.variantId, { quantity: 5000 }).lines[0]?.quantity).toBe(MOST_OF_A_PIECE);
  });

  it("can be finished only when nothing is missing", () => {
    expect(check(EMPTY_DRAFT)).toBe("empty");
    expect(check(addPiece(EMPTY_DRAFT, CUP))).toBe("price");
    const cheaper = changeLine(twoBoxes, BOX.variantId, { unitMinor: "4000" });
    expect(check(cheaper)).toBe("reason");
    expect(check(changeLine(cheaper, BOX.variantId, { reason: "last day" }))).toBeUndefined();
    expect(check({ ...twoBoxes, tender: "card" })).toBe("reference");
    expect(check({ ...twoBoxes, tender: "card", reference: "004711" }, "unreadable")).toBeUndefined();
    expect(check(twoBoxes, 8999n)).toBe("given");
    expect(check(twoBoxes, "unreadable")).toBe("given");
    expect(check(twoBoxes, 9000n)).toBeUndefined();
    expect(check(twoBoxes, 10n ** 12n)).toBeUndefined();
    expect(check(twoBoxes, 10n ** 12n + 1n)).toBe("tooMuch");
    expect(check(twoBoxes, 10n ** 17n)).toBe("tooMuch");
    expect(check({ ...twoBoxes, soldAt: "2026-11-28T17:31:00Z" })).toBe("future");
    expect(check({ ...twoBoxes, soldAt: "nonsense" })).toBe("future");
    expect(check({ ...twoBoxes, soldAt: "2026-11-20T10:00:00Z" })).toBeUndefined();
  });

  it("becomes what the shop's contract takes, under one id that stays", () => {
    const card = {
      ...changeLine(twoBoxes, BOX.variantId, { unitMinor: "4000", reason: " last day " }),
      tender: "card" as const,
      reference: " 4711 ",
    };
    const sale = saleOf(card, STALL, MADE);
    expect(newFairSaleSchema.parse(sale)).toMatchObject({
      id: MADE.id,
      occurred_at: NOW.toISOString(),
      reference: "4711",
      lines: [
        {
          variant_id: BOX.variantId,
          quantity: 2,
          unit_price_minor: "4000",
          list_price_minor: "4500",
          price_reason: "last day",
        },
      ],
    });
    const again = saleOf({ ...twoBoxes, id: "9f0d6a52-7f0e-4a51-9a53-0f3f0d6a5201" }, STALL, MADE);
    expect(again.id).toBe("9f0d6a52-7f0e-4a51-9a53-0f3f0d6a5201");
    // A reference that was typed before the buyer took out cash belongs to no sale.
    expect(saleOf({ ...twoBoxes, reference: "4711" }, STALL, MADE).reference).toBe("");
  });
});

describe("an answer of the shop", () => {
  it.each<[number, unknown, object]>([
    [200, { displayId: 7, short: [] }, { state: "sent", recorded: { displayId: 7, short: [] } }],
    [200, "<html>", { state: "kept", because: "no_answer" }],
    [
      400,
      { code: "wrong_currency", message: "No." },
      { state: "refused", refusal: { code: "wrong_currency", message: "No." } },
    ],
    [409, { code: "sale_differs" }, { state: "refused" }],
    [401, {}, { state: "kept", because: "logged_out" }],
    [403, {}, { state: "kept", because: "logged_out" }],
    [429, {}, { state: "kept", because: "no_answer" }],
    [500, {}, { state: "kept", because: "no_answer" }],
    [503, {}, { state: "kept", because: "no_answer" }],
    [0, undefined, { state: "kept", because: "no_answer" }],
  ])("%i with %o", (status, body, expected) => {
    expect(outcomeOf(status, body)).toMatchObject(expected);
  });
});

it("sums a day by what it was paid with, without what was set aside", () => {
  const kept = (tender: "cash" | "card", state: KeptSale["state"], unit_price_minor: string): KeptSale => ({
    ...{ state, titles: [], skus: [], exponent: 2, country: "PE", refusal: null, recorded: null },
    sale: {
      ...saleOf(twoBoxes, STALL, MADE),
      tender,
      lines: [{ variant_id: "v", quantity: 2, unit_price_minor }],
    },
  });
  const sales = [
    kept("card", "sent", "100"),
    kept("cash", "kept", "5"),
    kept("cash", "refused", "7"),
    kept("cash", "aside", "999"),
  ];
  expect(sumsOf(sales)).toMatchObject([
    { tender: "cash", count: 2, totalMinor: 24n },
    { tender: "card", count: 1, totalMinor: 200n },
  ]);
  expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe("2026-01-05");
});

describe("looking for a piece", () => {
  const find = (typed: string, centerIds = ["casa", "costa"]) =>
    findPieces([CUP, BOX, BELT], { centerIds, typed, locale: "es" }).map(({ sku }) => sku);

  it("finds it by number, by words in any order, and without marks on letters", () => {
    expect(find("")).toEqual(["PE-SJ-10", "PE-SJ-01", "PE-VF-02"]);
    expect(find("", ["costa"])).toEqual(["PE-VF-02"]);
    expect(find("box wooden")).toEqual(["PE-SJ-01"]);
    expect(find("nandu belt")).toEqual(["PE-VF-02"]);
    expect(find("pe-vf-02")).toEqual(["PE-VF-02"]);
    // "1" is also in number 10; the piece that has it as its number comes first.
    expect(find("1")).toEqual(["PE-SJ-01", "PE-SJ-10"]);
    expect(find("zzz")).toEqual([]);
  });
});

describe("a file of another phone", () => {
  const kept: KeptSale = {
    ...{ state: "sent", titles: [words("Box")], skus: ["PE-SJ-01"], exponent: 2, country: "PE" },
    ...{ refusal: null, recorded: { displayId: 7, short: [] } },
    sale: saleOf(twoBoxes, STALL, MADE),
  };
  const file = (sales: unknown, form = "fair-sales/1") => JSON.stringify({ form, sales });

  it("brings its sales, to be sent again: the shop knows which it has", () => {
    expect(readSaleFile(file([kept]))).toEqual([{ ...kept, state: "kept" }]);
    expect(readSaleFile(file([{ ...kept, state: "aside" }]))).toMatchObject([{ state: "aside" }]);
  });

  it.each([
    ["no JSON", "sales"],
    ["another form", file([kept], "statement/1")],
    ["no list", file(kept)],
    [
      "an amount that is a number",
      file([{ ...kept, sale: { ...kept.sale, lines: [{ quantity: 1, unit_price_minor: 4500 }] } }]),
    ],
    ["no moment", file([{ ...kept, sale: { ...kept.sale, occurred_at: "yesterday" } }])],
    ["a state that the till doesn't know", file([{ ...kept, state: "paid" }])],
  ])("is refused with %s", (_, text) => {
    expect(readSaleFile(text)).toBeUndefined();
  });
});
