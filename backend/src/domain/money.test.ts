import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allocate, exponentOf, fromMinor, MoneyError, toMinor } from "./money";

describe("exponents", () => {
  it.each([
    ["VND", 0],
    ["jpy", 0],
    ["KRW", 0],
    ["CLP", 0],
    ["pen", 2],
    ["EUR", 2],
    ["KWD", 3],
  ])("%s has %i digits", (currency, digits) => expect(exponentOf(currency)).toBe(digits));

  it("refuses a currency that is not on file", () => {
    expect(() => exponentOf("XXX")).toThrow(MoneyError);
  });
});

describe("toMinor", () => {
  it.each([
    ["45", "PEN", 4500n],
    ["45.00", "PEN", 4500n],
    [0.1 + 0.2, "EUR", 30n],
    ["34.116425", "USD", 3412n],
    ["89.991", "PEN", 8999n],
    ["38721.75", "VND", 38722n],
    ["0.5", "VND", 1n],
    ["0.49999999999999999999", "VND", 0n],
    ["1.005", "EUR", 101n],
    ["-1.005", "EUR", -101n],
    ["1e3", "VND", 1000n],
    ["1.5e-3", "EUR", 0n],
    [1e21, "VND", 10n ** 21n],
    [".5", "EUR", 50n],
    ["7.", "EUR", 700n],
    [12n, "ZAR", 1200n],
    ["-0", "EUR", 0n],
  ])("%s %s is %s minor units", (value, currency, minor) => expect(toMinor(value, currency)).toBe(minor));

  it("reads an object that prints its digits, as Medusa's BigNumber does", () => {
    expect(toMinor({ toString: () => "19.990000000000000000" }, "eur")).toBe(1999n);
  });

  it.each(["", ".", "12,5", "NaN", "Infinity", "1.2.3", "[object Object]", "0x10"])("refuses %j", (text) => {
    expect(() => toMinor(text, "EUR")).toThrow(MoneyError);
  });

  it("comes back from text unchanged for any amount and currency", () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.constantFrom("VND", "PEN", "KWD"), (minor, currency) => {
        expect(toMinor(fromMinor(minor, currency), currency)).toBe(minor);
      }),
    );
  });
});

describe("fromMinor", () => {
  it.each([
    [4500n, "PEN", "45.00"],
    [5n, "EUR", "0.05"],
    [-5n, "EUR", "-0.05"],
    [450000n, "VND", "450000"],
    [1n, "KWD", "0.001"],
  ])("%s %s prints as %s", (minor, currency, text) => expect(fromMinor(minor, currency)).toBe(text));
});

describe("allocate", () => {
  it("gives the odd units to the largest remainders, ties by id", () => {
    const thirds = ["c", "a", "b"].map((id) => ({ id, weight: 1n }));
    expect(allocate(100n, thirds)).toEqual([33n, 34n, 33n]);
    expect(allocate(101n, thirds)).toEqual([33n, 34n, 34n]);
  });

  it("gives nothing to a weight of zero", () => {
    const weights = [
      { id: "a", weight: 0n },
      { id: "b", weight: 7n },
    ];
    expect(allocate(5n, weights)).toEqual([0n, 5n]);
  });

  it("refuses negative amounts and an amount that nobody may take", () => {
    expect(() => allocate(-1n, [{ id: "a", weight: 1n }])).toThrow(MoneyError);
    expect(() => allocate(1n, [{ id: "a", weight: -1n }])).toThrow(MoneyError);
    expect(() => allocate(1n, [])).toThrow(MoneyError);
    expect(allocate(0n, [])).toEqual([]);
  });

  const weights = fc
    .array(fc.bigInt({ min: 0n, max: 10n ** 15n }), { minLength: 1, maxLength: 12 })
    .map((values) => values.map((weight, index) => ({ id: `line${index}`, weight })))
    .filter((all) => all.some(({ weight }) => weight > 0n));

  it("sums exactly, stays within one unit of the exact share, and never goes below zero", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 18n }), weights, (total, takers) => {
        const shares = allocate(total, takers);
        const sum = takers.reduce((all, { weight }) => all + weight, 0n);
        expect(shares.reduce((all, share) => all + share, 0n)).toBe(total);
        shares.forEach((share, index) => {
          const exact = (total * (takers[index]?.weight ?? 0n)) / sum;
          expect(share === exact || share === exact + 1n).toBe(true);
        });
      }),
    );
  });

  it("never gives more than the weight when the total is within the sum", () => {
    fc.assert(
      fc.property(weights, fc.bigInt({ min: 0n, max: 1000n }), (takers, permille) => {
        const sum = takers.reduce((all, { weight }) => all + weight, 0n);
        allocate((sum * permille) / 1000n, takers).forEach((share, index) => {
          expect(share <= (takers[index]?.weight ?? 0n)).toBe(true);
        });
      }),
    );
  });
});
