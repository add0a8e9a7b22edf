import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MoneyError } from "../money";
import { convertMinor, parseRate } from "./convert-minor";

describe("converting a price", () => {
  it.each([
    ["PEN", "USD", 4500n, "0.2695", 50n, 1200n],
    ["PEN", "VND", 4500n, "7080", 1000n, 319000n],
    ["VND", "EUR", 450000n, "0.0000327", 50n, 1450n],
    ["EUR", "PEN", 1n, "4.3", 50n, 50n],
    ["ZAR", "VND", 0n, "1510", 1000n, 0n],
  ] as const)("%s to %s: %d at %s", (from, to, amountMinor, rate, stepMinor, expected) => {
    expect(convertMinor({ amountMinor, from, to, rate, stepMinor })).toBe(expected);
  });

  it("is always a whole number of steps and at most half a step from the exact amount", () => {
    const cases = fc.record({
      amountMinor: fc.bigInt({ min: 1n, max: 10n ** 12n }),
      rate: fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 9999 })),
      stepMinor: fc.constantFrom(1n, 50n, 500n, 1000n),
    });
    fc.assert(
      fc.property(cases, ({ amountMinor, rate: [whole, fraction], stepMinor }) => {
        const rate = `${whole}.${String(fraction).padStart(4, "0")}`;
        const converted = convertMinor({ amountMinor, from: "EUR", to: "PEN", rate, stepMinor });
        expect(converted % stepMinor).toBe(0n);
        const exactTimes10000 = amountMinor * (BigInt(whole) * 10000n + BigInt(fraction));
        const distance = converted * 10000n - exactTimes10000;
        const tooFar = (distance < 0n ? -distance : distance) * 2n > stepMinor * 10000n;
        expect(tooFar && converted !== stepMinor).toBe(false);
      }),
    );
  });

  it.each(["0", "-1", "1,5", "", "1e3", "."])("refuses the rate %j", (text) => {
    expect(() => parseRate(text)).toThrow(MoneyError);
  });
});
