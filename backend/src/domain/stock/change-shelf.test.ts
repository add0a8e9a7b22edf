import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changeShelf, MOST_ON_SHELF, type Shelf } from "./change-shelf";
import { takesOneMore, waitingToBeMade } from "./made-to-order";

const shelf = (stocked: number, reserved = 0, oneOfAKind = false): Shelf => ({
  stocked,
  reserved,
  oneOfAKind,
});

/** Counts changes as the shop does: what was counted once is not counted again. */
function count(from: Shelf, changes: readonly { readonly id: string; readonly delta: number }[]): number {
  const counted = new Set<string>();
  let { stocked } = from;
  for (const { id, delta } of changes) {
    if (counted.has(id)) continue;
    const changed = changeShelf({ ...from, stocked }, delta);
    if ("problem" in changed) continue;
    counted.add(id);
    stocked = changed.stocked;
  }
  return stocked;
}

describe("changeShelf", () => {
  it("puts pieces there and takes them away", () => {
    expect(changeShelf(shelf(3), 2)).toEqual({ stocked: 5 });
    expect(changeShelf(shelf(3, 1), -2)).toEqual({ stocked: 1 });
  });

  it("never goes below what orders were promised, and says how many that are", () => {
    expect(changeShelf(shelf(5, 3), -3)).toEqual({
      problem: { code: "below_reserved", reserved: 3, stocked: 5 },
    });
    expect(changeShelf(shelf(0), -1)).toHaveProperty("problem.code", "below_reserved");
  });

  it("lets what is made to order arrive on a shelf that promised more than it has", () => {
    expect(changeShelf(shelf(0, 4), 1)).toEqual({ stocked: 1 });
    expect(changeShelf(shelf(1, 4), -1)).toHaveProperty("problem.code", "below_reserved");
  });

  it("knows that there is one of what is one of a kind, and that nobody has ten thousand", () => {
    expect(changeShelf(shelf(0, 0, true), 1)).toEqual({ stocked: 1 });
    expect(changeShelf(shelf(1, 0, true), 1)).toEqual({ problem: { code: "one_of_a_kind" } });
    expect(changeShelf(shelf(1), MOST_ON_SHELF)).toHaveProperty("problem.code", "above_most");
  });

  it("sums what several devices tell, in any order and with any repeats, exactly", () => {
    const change = fc.record({ id: fc.uuid(), delta: fc.integer({ min: 1, max: 20 }) });
    fc.assert(
      fc.property(
        fc.uniqueArray(change, { selector: ({ id }) => id, maxLength: 30 }).chain((all) =>
          fc.record({
            all: fc.constant(all),
            told: fc
              .array(fc.constantFrom(...(all.length ? all : [{ id: "", delta: 0 }])), { maxLength: 40 })
              .chain((repeats) =>
                fc.shuffledSubarray([...all, ...repeats], { minLength: all.length + repeats.length }),
              ),
          }),
        ),
        ({ all, told }) => {
          expect(count(shelf(7), told)).toBe(7 + all.reduce((sum, { delta }) => sum + delta, 0));
        },
      ),
    );
  });

  it("stays at or above what is promised, whatever is told", () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 20 }),
        fc.nat({ max: 20 }),
        fc.array(fc.record({ id: fc.uuid(), delta: fc.integer({ min: -30, max: 30 }) }), { maxLength: 30 }),
        (stocked, reserved, changes) => {
          const floor = Math.min(stocked, reserved);
          expect(count(shelf(stocked, reserved), changes)).toBeGreaterThanOrEqual(floor);
        },
      ),
    );
  });
});

describe("made to order", () => {
  it("takes on as many as its capacity says, and pieces on the shelf beside them", () => {
    expect(takesOneMore({ capacity: null }, shelf(0, 90))).toBe(true);
    expect(takesOneMore({ capacity: 2 }, shelf(0, 1))).toBe(true);
    expect(takesOneMore({ capacity: 2 }, shelf(0, 2))).toBe(false);
    expect(takesOneMore({ capacity: 2 }, shelf(1, 2))).toBe(true);
    expect(takesOneMore({ capacity: 0 }, shelf(0, 0))).toBe(false);
    expect(waitingToBeMade(shelf(1, 3))).toBe(2);
    expect(waitingToBeMade(shelf(4, 3))).toBe(0);
  });
});
