import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LEFT_OUT_REASONS } from "../../contracts/parcel-problem-words";
import { afterCheck, type CheckedLine, isWholeChecked, piecesInBox, type ToldLine } from "./packing-check";
import { isOwnLine, type PackingReach } from "./packing-reach";

type Line = CheckedLine & { readonly workshopId: string };

const line = (orderLineId: string, workshopId: string, quantity: number): Line => ({
  orderLineId,
  workshopId,
  quantity,
  packed: 0,
  missing: 0,
  reason: null,
});
const BOX = [line("bowl", "wood", 2), line("scarf", "weaving", 1)];
const reachOf = (workshopId: string, wholeCenter = false): PackingReach => ({
  centerId: "center",
  workshopId,
  wholeCenter,
});
const told = (
  orderLineId: string,
  packed: number,
  missing = 0,
  reason: ToldLine["reason"] = null,
): ToldLine => ({
  orderLineId,
  packed,
  missing,
  reason,
});
const check = (reach: PackingReach, lines: readonly Line[], ...said: ToldLine[]) =>
  afterCheck(lines, said, (one) => isOwnLine(one, reach));
const linesAfter = (reach: PackingReach, lines: readonly Line[], ...said: ToldLine[]) => {
  const after = check(reach, lines, ...said);
  if ("problem" in after) throw new Error(after.problem.code);
  return after.lines;
};
const refusal = (reach: PackingReach, ...said: ToldLine[]) => {
  const after = check(reach, BOX, ...said);
  return "problem" in after ? after.problem.code : "taken";
};

describe("who packs what", () => {
  it("lets a sender of the whole center tell of every line", () => {
    const lines = linesAfter(reachOf("wood", true), BOX, told("bowl", 2), told("scarf", 1));
    expect(isWholeChecked(lines)).toBe(true);
  });

  it("waits for the other workshop when one has told of its own", () => {
    const half = linesAfter(reachOf("wood"), BOX, told("bowl", 2));
    expect(isWholeChecked(half)).toBe(false);
    const whole = linesAfter(reachOf("weaving"), half, told("scarf", 1));
    expect(isWholeChecked(whole)).toBe(true);
    expect(piecesInBox(whole)).toEqual([
      { orderLineId: "bowl", quantity: 2 },
      { orderLineId: "scarf", quantity: 1 },
    ]);
  });

  it("refuses to tell of another workshop's pieces, or of none of the parcel's", () => {
    expect(refusal(reachOf("wood"), told("scarf", 1))).toBe("line_not_of_parcel");
    expect(refusal(reachOf("wood", true), told("hat", 1))).toBe("line_not_of_parcel");
  });
});

describe("the packing check", () => {
  const wood = reachOf("wood");

  it("refuses half of a line, more than there are, and a gap without a reason", () => {
    expect(refusal(wood, told("bowl", 1))).toBe("check_incomplete");
    expect(refusal(wood, told("bowl", 2, 1, "broken"))).toBe("more_than_in_parcel");
    expect(refusal(wood, told("bowl", 1, 1))).toBe("reason_missing");
    expect(refusal(wood, told("bowl", 1, 1, "broken"))).toBe("taken");
  });

  it("takes back what was told", () => {
    const done = linesAfter(reachOf("wood", true), BOX, told("bowl", 1, 1, "broken"), told("scarf", 1));
    const undone = linesAfter(wood, done, told("bowl", 0));
    expect(isWholeChecked(undone)).toBe(false);
    expect(undone[0]).toMatchObject({ packed: 0, missing: 0, reason: null });
  });

  it("asks again for a line that an order has changed since", () => {
    const done = linesAfter(reachOf("wood", true), BOX, told("bowl", 2), told("scarf", 1));
    expect(isWholeChecked(done.map((one) => ({ ...one, quantity: one.quantity + 1 })))).toBe(false);
  });

  it("never lets more into a box than the parcel asks for, and accounts for every piece of a whole one", () => {
    const quantities = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 5 });
    const words = fc.array(
      fc.record({
        at: fc.nat(5),
        packed: fc.nat(7),
        missing: fc.nat(7),
        reason: fc.option(fc.constantFrom(...LEFT_OUT_REASONS)),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(quantities, words, (counts, said) => {
        let lines: readonly Line[] = counts.map((quantity, index) => line(`line-${index}`, "wood", quantity));
        for (const { at, ...rest } of said) {
          const after = check(wood, lines, { orderLineId: `line-${at}`, ...rest });
          if ("lines" in after) lines = after.lines;
        }
        for (const { quantity, packed, missing } of lines) {
          expect(packed + missing).toBeLessThanOrEqual(quantity);
          if (isWholeChecked(lines)) expect(packed + missing).toBe(quantity);
        }
      }),
    );
  });
});
