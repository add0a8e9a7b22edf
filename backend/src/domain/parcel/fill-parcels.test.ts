import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fillParcels, type PiecesToPack } from "./fill-parcels";
import { chargedGrams, reckonedGrams } from "./parcel-weight";

const kind = (key: string, weightGrams: number, quantity: number, volumeCm3 = 0): PiecesToPack => ({
  key,
  weightGrams,
  volumeCm3,
  quantity,
});

describe("a parcel's weight", () => {
  it.each([
    [0, 100],
    [1, 102],
    [480, 628],
    [1_000, 1_200],
  ])("is %i g of pieces, a tenth for padding and 100 g for the box: %i g", (net, gross) => {
    expect(reckonedGrams(net)).toBe(gross);
  });

  it("is charged by room where that is dearer: 8 litres at 5,000 cm3 a kilogram count as 1.6 kg", () => {
    expect(chargedGrams({ netGrams: 300, volumeCm3: 8_000 }, 5_000)).toBe(1_600);
    expect(chargedGrams({ netGrams: 300, volumeCm3: 8_000 }, undefined)).toBe(430);
    expect(chargedGrams({ netGrams: 3_000, volumeCm3: 8_000 }, 5_000)).toBe(3_400);
  });
});

describe("filling parcels", () => {
  it("puts the heaviest first, and small things into what room is left", () => {
    const parcels = fillParcels([kind("small", 200, 3), kind("big", 1_500, 2)], { grams: 2_000 });
    // 1,500 g and 200 g are 1,970 g packed; a second small one would make 2,190 g.
    expect(parcels.map(({ pieces }) => Object.fromEntries(pieces))).toEqual([
      { big: 1, small: 1 },
      { big: 1, small: 1 },
      { small: 1 },
    ]);
  });

  it("goes on with parcels that are begun", () => {
    const [begun] = fillParcels([kind("box", 500, 1)], { grams: 2_000 });
    const parcels = fillParcels([kind("mat", 300, 1)], { grams: 2_000 }, begun ? [begun] : []);
    expect(parcels.map(({ pieces }) => Object.fromEntries(pieces))).toEqual([{ box: 1, mat: 1 }]);
  });

  it("loses no piece, fills no parcel above the limit, and needs as many in whatever order lines come", () => {
    const lines = fc.array(
      fc.record({
        weightGrams: fc.integer({ min: 1, max: 1_700 }),
        volumeCm3: fc.integer({ min: 0, max: 9_000 }),
        quantity: fc.integer({ min: 1, max: 5 }),
      }),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(lines, fc.constantFrom(undefined, 5_000), (drawn, cm3PerKg) => {
        const limit = { grams: 2_000, cm3PerKg };
        const pieces = drawn.map((line, index) => ({ ...line, key: `line ${index}` }));
        const parcels = fillParcels(pieces, limit);
        for (const { key, quantity } of pieces)
          expect(parcels.reduce((sum, parcel) => sum + (parcel.pieces.get(key) ?? 0), 0)).toBe(quantity);
        for (const parcel of parcels) expect(chargedGrams(parcel, cm3PerKg)).toBeLessThanOrEqual(2_000);
        expect(fillParcels([...pieces].reverse(), limit)).toHaveLength(parcels.length);
      }),
    );
  });
});
