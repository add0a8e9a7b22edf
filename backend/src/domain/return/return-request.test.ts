import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { returnAmount, returnable } from "./return-amount";
import { returnAfter } from "./return-state";

describe("a request to return", () => {
  it("is approved, refused or refunded once", () => {
    expect(returnAfter("asked", "approve")).toBe("approved");
    expect(returnAfter("asked", "refund")).toBe("refunded");
    expect(returnAfter("approved", "refund")).toBe("refunded");
    for (const decision of ["approve", "refuse", "refund"] as const) {
      expect(returnAfter("refunded", decision)).toBeUndefined();
      expect(returnAfter("refused", decision)).toBeUndefined();
    }
  });

  it("can be refused when the piece that came back isn't the one that was sent", () => {
    expect(returnAfter("approved", "refuse")).toBe("refused");
    expect(returnAfter("approved", "approve")).toBeUndefined();
  });

  it("is for pieces that have left, each once", () => {
    expect(returnable(3, 1)).toBe(2);
    expect(returnable(0, 0)).toBe(0);
    expect(returnable(1, 2)).toBe(0);
  });
});

describe("what a returned piece is worth", () => {
  const line = { ordered: 3, returned: 1, returnedBefore: 0, chargedMinor: 1000n, refundableMinor: 1000n };

  it("is its part of the line, and the last one takes the rest", () => {
    expect(returnAmount(line)).toBe(333n);
    expect(returnAmount({ ...line, returnedBefore: 2, refundableMinor: 334n })).toBe(334n);
    expect(returnAmount({ ...line, returned: 3 })).toBe(1000n);
  });

  it("is never more than was left by other refunds", () => {
    expect(returnAmount({ ...line, refundableMinor: 100n })).toBe(100n);
    expect(returnAmount({ ...line, refundableMinor: 0n })).toBe(0n);
  });

  it("gives the whole line back, piece by piece, to the minor unit", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20 }),
        fc.bigInt({ min: 0n, max: 10n ** 12n }),
        (ordered, charged) => {
          let left = charged;
          for (let before = 0; before < ordered; before += 1) {
            const amount = returnAmount({
              ordered,
              returned: 1,
              returnedBefore: before,
              chargedMinor: charged,
              refundableMinor: left,
            });
            expect(amount >= 0n && amount <= left).toBe(true);
            left -= amount;
          }
          expect(left).toBe(0n);
        },
      ),
    );
  });
});
