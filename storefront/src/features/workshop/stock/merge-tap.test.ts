import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeTap, type StockTap, waitingFor } from "./merge-tap";

const whose = { managerId: "man", workshopId: "wks" };
const at = new Date("2026-11-27T10:00:00Z");

/** Taps one after the other, as a device keeps them; some of those that wait set out in between. */
function tapAll(
  taps: readonly { readonly productId: string; readonly delta: number; readonly sets: boolean }[],
) {
  let waiting: StockTap[] = [];
  taps.forEach(({ productId, delta, sets }, index) => {
    const { keep, letGo } = mergeTap(
      waiting,
      { ...whose, productId, delta },
      { id: `${index}`, tappedAt: at },
    );
    waiting = waiting.filter(({ id }) => id !== letGo && id !== keep?.id);
    if (keep) waiting.push(keep);
    if (sets) waiting = waiting.map((tap) => ({ ...tap, wasSent: true }));
  });
  return waiting;
}

describe("taps that wait", () => {
  it("become one change a piece, and nothing when plus and minus cancel out", () => {
    const taps = [
      { productId: "bag", delta: 1, sets: false },
      { productId: "bag", delta: 1, sets: false },
      { productId: "mat", delta: 1, sets: false },
      { productId: "mat", delta: -1, sets: false },
    ];
    expect(tapAll(taps).map(({ productId, delta }) => [productId, delta])).toEqual([["bag", 2]]);
  });

  it("never change once they were on their way", () => {
    const taps = [
      { productId: "bag", delta: 2, sets: true },
      { productId: "bag", delta: 1, sets: false },
    ];
    expect(tapAll(taps).map(({ delta, wasSent }) => [delta, wasSent])).toEqual([
      [2, true],
      [1, false],
    ]);
  });

  it("sum to what was tapped, however they set out", () => {
    const tap = fc.record({
      productId: fc.constantFrom("bag", "mat"),
      delta: fc.integer({ min: -5, max: 5 }),
      sets: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(tap, { maxLength: 30 }), (taps) => {
        const waiting = tapAll(taps);
        for (const productId of ["bag", "mat"]) {
          const tapped = taps.filter((one) => one.productId === productId);
          expect(waitingFor(waiting, productId)).toBe(tapped.reduce((sum, { delta }) => sum + delta, 0));
        }
        expect(new Set(waiting.map(({ id }) => id)).size).toBe(waiting.length);
      }),
    );
  });
});
