import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { OPEN_PARTS } from "../../contracts/open-parts";
import { type Earned, newInQuarter } from "./freeze";
import { eachPart } from "./open-cell";
import { firstOpenDay, lastOpenQuarter, quarterAfter, quartersFrom } from "./open-quarter-days";

const earned: fc.Arbitrary<Earned> = fc.record({
  pieces: fc.integer({ min: -50, max: 500 }),
  split: fc
    .array(fc.bigInt({ min: -100_000n, max: 100_000n }), { minLength: 6, maxLength: 6 })
    .map((amounts) => eachPart((part) => amounts[OPEN_PARTS.indexOf(part)] ?? 0n)),
});

describe("frozen quarters", () => {
  it("sum to what the book says at the last of them, whatever came in between", () => {
    fc.assert(
      fc.property(fc.array(earned, { minLength: 1, maxLength: 8 }), (asKnown) => {
        const frozen: Earned[] = [];
        for (const untilItsEnd of asKnown) frozen.push(newInQuarter(untilItsEnd, frozen));
        const last = asKnown.at(-1);
        expect(frozen.reduce((sum, { pieces }) => sum + pieces, 0)).toBe(last?.pieces);
        for (const part of OPEN_PARTS)
          expect(frozen.reduce((sum, { split }) => sum + split[part], 0n)).toBe(last?.split[part]);
      }),
    );
  });

  it("a refund that comes late stands in the next one", () => {
    const until = (makers: bigint, pieces: number): Earned => ({
      pieces,
      split: eachPart((part) => (part === "makers" ? makers : 0n)),
    });
    const spring = newInQuarter(until(9_000n, 12), []);
    // Of spring's 90.00, 15.00 were given back after it was frozen; summer itself earned 40.00.
    const summer = newInQuarter(until(9_000n - 1_500n + 4_000n, 18), [spring]);
    expect([spring.split.makers, summer.split.makers, summer.pieces]).toEqual([9_000n, 2_500n, 6]);
  });
});

describe("the days of a quarter", () => {
  it.each([
    ["2026-Q3", "2026-11-01"],
    ["2026-Q4", "2027-02-01"],
    ["2027-Q1", "2027-05-01"],
  ])("%s is read from %s on, a month after its end", (quarter, day) => {
    expect(firstOpenDay(quarter)).toBe(day);
  });

  it.each([
    ["2026-10-31", "2026-Q2"],
    ["2026-11-01", "2026-Q3"],
    ["2027-01-31", "2026-Q3"],
    ["2027-02-01", "2026-Q4"],
  ])("on %s the newest is %s", (day, quarter) => {
    expect(lastOpenQuarter(day)).toBe(quarter);
    expect(firstOpenDay(quarterAfter(quarter)) > day).toBe(true);
  });

  it("quarters follow one another across years, and there are none backwards", () => {
    expect(quartersFrom("2025-Q3", "2026-Q2")).toEqual(["2025-Q3", "2025-Q4", "2026-Q1", "2026-Q2"]);
    expect(quartersFrom("2026-Q2", "2026-Q1")).toEqual([]);
  });
});
