import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { divideHalfUp, exponentOf } from "../money";
import { parseRate } from "./convert-minor";
import type { RateOn } from "./find-rate";
import { type ReportableEntries, reportingAmounts } from "./reporting-amount";

const DAY = "2026-03-01";
const at =
  (rate: string): RateOn =>
  () => ({ rate, day: DAY, source: "Bank" });

function amounts(minor: readonly bigint[], from: string, to: string, rate: string): bigint[] | undefined {
  const entries = minor.map((amountMinor, index) => ({ id: `e${index}`, amountMinor }));
  const reported = reportingAmounts({ entries, from, to, day: DAY }, at(rate));
  return reported && entries.map(({ id }) => reported.amounts.get(id) ?? 0n);
}

describe("what a center's entries are in its currency", () => {
  it.each([
    // 264 + 26.4 + 369.6 + 528 = 1188
    ["euros to soles", [60n, 6n, 84n, 120n], "EUR", "PEN", "4.4", [264n, 26n, 370n, 528n]],
    // 0.4 each: 1.2 in all, one of three gets it
    ["the odd unit to the first of equals", [1n, 1n, 1n], "EUR", "USD", "0.4", [1n, 0n, 0n]],
    ["a refund as its sale", [-60n, -6n, -84n, -120n], "EUR", "PEN", "4.4", [-264n, -26n, -370n, -528n]],
    ["cents to dong, which has none", [199n, 1n], "EUR", "VND", "30487.8", [60671n, 305n]],
    ["dong to cents", [450_000n], "VND", "EUR", "0.0000328", [1476n]],
    // 2.4 − 1.2 = 1.2
    ["a line up and a line down", [6n, -3n], "EUR", "USD", "0.4", [2n, -1n]],
  ] as const)("%s", (_, minor, from, to, rate, expected) => {
    expect(amounts(minor, from, to, rate)).toEqual(expected);
  });

  it("is the amount itself in one currency, whatever its size", () => {
    expect(amounts([10n ** 17n, -1n], "PEN", "PEN", "1")).toEqual([10n ** 17n, -1n]);
  });

  it("is not there without a rate", () => {
    const entries: ReportableEntries = {
      entries: [{ id: "e", amountMinor: 5n }],
      from: "EUR",
      to: "PEN",
      day: DAY,
    };
    expect(reportingAmounts(entries, () => undefined)).toBeUndefined();
  });
});

const currency = fc.constantFrom("PEN", "VND", "EUR", "USD", "ZAR", "GBP");
const cases = fc.record({
  minor: fc.array(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), { minLength: 1, maxLength: 30 }),
  from: currency,
  to: currency,
  rate: fc
    .tuple(fc.nat(99_999), fc.integer({ min: 1, max: 999_999 }))
    .map(([whole, fraction]) => `${whole}.${String(fraction).padStart(6, "0")}`),
});

/** Exact amount as numerator over denominator. */
function exact(minor: bigint, from: string, to: string, rate: string): [bigint, bigint] {
  const { numerator, denominator } = parseRate(rate);
  return [minor * numerator * 10n ** BigInt(exponentOf(to)), denominator * 10n ** BigInt(exponentOf(from))];
}
const abs = (value: bigint) => (value < 0n ? -value : value);
const sumOf = (values: readonly bigint[]) => values.reduce((sum, value) => sum + value, 0n);

describe("of any entries at any rate", () => {
  it("the parts sum to the rounded sum, and each is less than one unit from its exact amount", () => {
    fc.assert(
      fc.property(cases, ({ minor, from, to, rate }) => {
        const parts = amounts(minor, from, to, rate) ?? [];
        if (from === to) {
          expect(parts).toEqual(minor);
          return;
        }
        const [up, down] = exact(sumOf(minor), from, to, rate);
        const rounded = divideHalfUp(abs(up), down);
        expect(sumOf(parts)).toBe(up < 0n ? -rounded : rounded);
        parts.forEach((part, index) => {
          const [one] = exact(minor[index] ?? 0n, from, to, rate);
          expect(abs(part * down - one) < down).toBe(true);
        });
      }),
    );
  });

  it("nothing turns negative that wasn't, and nothing is taken from a zero", () => {
    fc.assert(
      fc.property(cases, ({ minor, from, to, rate }) => {
        const given = minor.map(abs);
        const parts = amounts(given, from, to, rate) ?? [];
        expect(parts.every((part, index) => part >= 0n && (given[index] !== 0n || part === 0n))).toBe(true);
      }),
    );
  });

  it("the opposite amounts give the opposite parts", () => {
    fc.assert(
      fc.property(cases, ({ minor, from, to, rate }) => {
        fc.pre(sumOf(minor) !== 0n);
        const opposite = amounts(
          minor.map((one) => -one),
          from,
          to,
          rate,
        );
        expect(opposite).toEqual(amounts(minor, from, to, rate)?.map((one) => -one));
      }),
    );
  });
});
