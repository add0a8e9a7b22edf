import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arrangeIncome, incomeOf, type SignedSums, totalsOf } from "./income-report";

const sums = (key: string, currencyCode: string, more: Partial<SignedSums> = {}): SignedSums => ({
  key,
  currencyCode,
  captureMinor: 0n,
  refundMinor: 0n,
  feeMinor: 0n,
  payoutMinor: 0n,
  entries: 1,
  ...more,
});

const anySums = fc.record({
  key: fc.constantFrom("", "2026-01", "2026-02", "2026-03"),
  currencyCode: fc.constantFrom("PEN", "EUR", "VND"),
  captureMinor: fc.bigInt({ min: 0n, max: 10n ** 15n }),
  refundMinor: fc.bigInt({ min: -(10n ** 15n), max: 0n }),
  feeMinor: fc.bigInt({ min: -(10n ** 9n), max: 0n }),
  payoutMinor: fc.bigInt({ min: -(10n ** 15n), max: 0n }),
  entries: fc.nat(1_000_000),
});
const someSums = fc.uniqueArray(anySums, { selector: ({ key, currencyCode }) => `${key} ${currencyCode}` });

describe("income of a group", () => {
  it("is what was received, less what was given back and kept; a payout takes nothing from it", () => {
    const moved = { captureMinor: 1_000n, refundMinor: -200n, feeMinor: -30n, payoutMinor: -500n };
    expect(incomeOf(sums("2026-03", "PEN", moved))).toEqual({
      key: "2026-03",
      currencyCode: "PEN",
      receivedMinor: 1_000n,
      refundedMinor: 200n,
      feesMinor: 30n,
      incomeMinor: 770n,
      paidOutMinor: 500n,
      entries: 1,
    });
  });

  it("loses no minor unit and no entry between groups and totals, and never adds two currencies", () => {
    fc.assert(
      fc.property(someSums, (all) => {
        const totals = totalsOf(all);
        expect(new Set(totals.map(({ currencyCode }) => currencyCode)).size).toBe(totals.length);
        for (const total of totals) {
          const own = all.filter(({ currencyCode }) => currencyCode === total.currencyCode).map(incomeOf);
          const sum = (figure: "incomeMinor" | "receivedMinor" | "refundedMinor" | "paidOutMinor") =>
            own.reduce((rest, income) => rest + income[figure], 0n);
          expect(total).toMatchObject({
            incomeMinor: sum("incomeMinor"),
            receivedMinor: sum("receivedMinor"),
            refundedMinor: sum("refundedMinor"),
            paidOutMinor: sum("paidOutMinor"),
            entries: own.reduce((rest, { entries }) => rest + entries, 0),
          });
        }
      }),
    );
  });
});

describe("the order of groups", () => {
  const keys = (all: readonly SignedSums[], by: "month" | "size") =>
    arrangeIncome(all, by).map(({ key, currencyCode }) => `${key} ${currencyCode}`);

  it("puts the newest month first", () => {
    expect(keys([sums("2026-01", "PEN"), sums("2026-03", "PEN"), sums("2026-02", "EUR")], "month")).toEqual([
      "2026-03 PEN",
      "2026-02 EUR",
      "2026-01 PEN",
    ]);
  });

  it("puts first where most happened, keeps currencies of a group together, and nobody last", () => {
    const all = [
      sums("", "PEN", { entries: 90 }),
      sums("DE", "EUR", { entries: 5 }),
      sums("PE", "USD", { entries: 1 }),
      sums("PE", "PEN", { entries: 6 }),
    ];
    expect(keys(all, "size")).toEqual(["PE PEN", "PE USD", "DE EUR", " PEN"]);
  });

  it("shows every group once, whatever the order it came in", () => {
    fc.assert(
      fc.property(someSums, fc.constantFrom("month" as const, "size" as const), (all, by) => {
        expect(keys([...all].reverse(), by)).toEqual(keys(all, by));
        expect(arrangeIncome(all, by)).toHaveLength(all.length);
      }),
    );
  });
});
