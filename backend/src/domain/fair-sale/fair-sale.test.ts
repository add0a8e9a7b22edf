import { describe, expect, it } from "vitest";
import { type NewFairSaleInput, newFairSaleSchema } from "../../contracts/fair-sale";
import { fairSaleContent, fairSaleProblem, type SoldPiece, soldMinor } from "./fair-sale";
import { sumDraws, takeFromShelf } from "./stock-draw";

const NOW = new Date("2026-11-28T18:00:00Z");
const BOX: SoldPiece = { variantId: "box", centerId: "casa", country: "PE", currencyCode: "PEN" };
const BRACELET: SoldPiece = { variantId: "bracelet", centerId: "costa", country: "PE", currencyCode: "PEN" };
const SPOON: SoldPiece = { variantId: "spoon", centerId: "dirbtuve", country: "LT", currencyCode: "EUR" };
const TABLE: SoldPiece = { variantId: "table", centerId: "cusco", country: "BO", currencyCode: "PEN" };
const PIECES = new Map([BOX, BRACELET, SPOON, TABLE].map((piece) => [piece.variantId, piece]));

const line = (variant_id: string, more: object = {}) => ({
  variant_id,
  quantity: 1,
  unit_price_minor: "4500",
  list_price_minor: "4500",
  ...more,
});
const told = (more: Partial<NewFairSaleInput> = {}): NewFairSaleInput => ({
  id: "3f0d6a52-7f0e-4a51-9a53-0f3f0d6a5201",
  center_ids: ["casa", "costa"],
  fair: "Ruraq Maki",
  occurred_at: "2026-11-28T12:30:00-05:00",
  currency_code: "PEN",
  tender: "cash",
  lines: [line("box"), line("bracelet", { quantity: 2, unit_price_minor: "1500", list_price_minor: "1500" })],
  ...more,
});
const sale = (more?: Partial<NewFairSaleInput>) => newFairSaleSchema.parse(told(more));
const problem = (more?: Partial<NewFairSaleInput>) => fairSaleProblem(sale(more), PIECES, NOW)?.code;

describe("a sale at a fair", () => {
  it("is booked when it names pieces of its centers, in their currency, at a moment that has been", () => {
    expect(problem()).toBeUndefined();
    expect(soldMinor(sale().lines)).toBe(7500n);
  });

  it.each<[string, Partial<NewFairSaleInput>]>([
    ["occurred_in_future", { occurred_at: "2026-11-28T18:05:01Z" }],
    ["occurred_too_long_ago", { occurred_at: "2025-11-27T17:59:59Z" }],
    ["unknown_piece", { lines: [line("box"), line("bowl")] }],
    ["piece_of_another_center", { center_ids: ["costa"] }],
    ["wrong_currency", { currency_code: "EUR" }],
    ["wrong_currency", { center_ids: ["casa", "dirbtuve"], lines: [line("box"), line("spoon")] }],
    ["two_countries", { center_ids: ["casa", "cusco"], lines: [line("box"), line("table")] }],
    ["price_reason_missing", { lines: [line("box", { unit_price_minor: "4000" })] }],
    ["price_reason_missing", { lines: [line("box", { unit_price_minor: "4000", price_reason: "  " })] }],
    ["card_reference_missing", { tender: "card" }],
    [
      "total_too_large",
      { lines: [line("box", { quantity: 999, unit_price_minor: "10000000000", list_price_minor: null })] },
    ],
  ])("is refused: %s", (code, more) => {
    expect(problem(more)).toBe(code);
  });

  it("takes what is just within: a clock five minutes fast, a year ago, a lower price with its reason, a card with its slip", () => {
    expect(problem({ occurred_at: "2026-11-28T18:05:00Z" })).toBeUndefined();
    expect(problem({ occurred_at: "2025-11-27T18:00:00Z" })).toBeUndefined();
    expect(
      problem({ lines: [line("box", { unit_price_minor: "4000", price_reason: "last day" })] }),
    ).toBeUndefined();
    expect(problem({ tender: "card", reference: "004711" })).toBeUndefined();
  });

  it.each<[string, unknown]>([
    ["no lines", { lines: [] }],
    ["a hundred and one lines", { lines: Array(101).fill(line("box")) }],
    ["half a piece", { lines: [line("box", { quantity: 0.5 })] }],
    ["no piece", { lines: [line("box", { quantity: 0 })] }],
    ["a thousand pieces", { lines: [line("box", { quantity: 1000 })] }],
    ["a fraction of a céntimo", { lines: [line("box", { unit_price_minor: "45.5" })] }],
    ["10^15", { lines: [line("box", { unit_price_minor: "1000000000000000" })] }],
    ["nothing paid", { lines: [line("box", { unit_price_minor: "0" })] }],
    ["a price below zero", { lines: [line("box", { unit_price_minor: "-1" })] }],
    ["a price that is a number", { lines: [line("box", { unit_price_minor: 4500 })] }],
    ["an id of another kind", { id: "sale-1" }],
    ["a day without its hour", { occurred_at: "2026-11-28" }],
    ["an hour without its zone", { occurred_at: "2026-11-28T12:30:00" }],
    ["a cheque", { tender: "cheque" }],
    ["a fair without a name", { fair: "   " }],
    ["a letter that no database takes", { fair: "Ruraq\u0000Maki" }],
  ])("has no form with %s", (_, more) => {
    expect(newFairSaleSchema.safeParse({ ...told(), ...(more as object) }).success).toBe(false);
  });

  it("is the same sale in another writing of the same moment, and another with one céntimo more", () => {
    const content = fairSaleContent(sale());
    expect(
      fairSaleContent(sale({ occurred_at: "2026-11-28T17:30:00Z", center_ids: ["costa", "casa"] })),
    ).toBe(content);
    expect(
      fairSaleContent(sale({ lines: [line("box", { unit_price_minor: "4501", list_price_minor: "4501" })] })),
    ).not.toBe(content);
    expect(fairSaleContent(sale({ tender: "card", reference: "1" }))).not.toBe(content);
    expect(fairSaleContent(sale({ fair: "Another" }))).not.toBe(content);
  });
});

describe("the shelf behind a stall", () => {
  it.each([
    [{ stocked: 5, reserved: 0 }, 2, { taken: 2, missing: 0 }],
    [{ stocked: 5, reserved: 4 }, 2, { taken: 2, missing: 1 }],
    [{ stocked: 1, reserved: 0 }, 3, { taken: 1, missing: 2 }],
    [{ stocked: 0, reserved: 0 }, 1, { taken: 0, missing: 1 }],
    [{ stocked: 2, reserved: 3 }, 1, { taken: 1, missing: 1 }],
  ])("of %o gives %i", (shelf, quantity, expected) => {
    expect(takeFromShelf(shelf, quantity)).toEqual(expected);
  });

  it("is drawn from once for two lines of one piece", () => {
    const draw = { inventoryItemId: "item", locationId: "casa", title: "Box" };
    expect(
      sumDraws([
        { ...draw, quantity: 1 },
        { ...draw, locationId: "costa", quantity: 4 },
        { ...draw, quantity: 2 },
      ]),
    ).toEqual([
      { ...draw, quantity: 3 },
      { ...draw, locationId: "costa", quantity: 4 },
    ]);
  });
});
