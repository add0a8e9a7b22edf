import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayName, lastMonths, monthName, writeMinor } from "./amounts";
import { chartBars } from "./chart-bars";

describe("amounts and months", () => {
  it("are exact at any size and in words of the language", () => {
    const pen = { amountMinor: "90071992547409931", currencyCode: "PEN", exponent: 2 };
    expect(writeMinor(pen, "en").replace(/[^\d.,]/g, "")).toBe("900,719,925,474,099.31");
    const dong = { amountMinor: "-120000", currencyCode: "VND", exponent: 0 };
    expect(writeMinor(dong, "vi").replace(/[^\d.-]/g, "")).toBe("-120.000");
    expect(monthName("2026-11", "es")).toBe("noviembre de 2026");
    expect(dayName("2026-11-27", "en")).toBe("Nov 27, 2026");
    expect(lastMonths("2026-02", 3)).toEqual(["2026-02", "2026-01", "2025-12"]);
  });
});

describe("the bars of a chart", () => {
  it("stand on one line and hang below it where more was given back", () => {
    const { bars, zero } = chartBars([
      { key: "a", minor: 300n },
      { key: "b", minor: -100n },
      { key: "c", minor: 0n },
    ]);
    expect(zero).toBe(0.75);
    expect(bars).toEqual([
      { key: "a", top: 0, height: 0.75 },
      { key: "b", top: 0.75, height: 0.25 },
      { key: "c", top: 0.75, height: 0 },
    ]);
  });

  it("never leave the chart", () => {
    const amounts = fc.array(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), { maxLength: 12 });
    fc.assert(
      fc.property(amounts, (minors) => {
        const { bars } = chartBars(minors.map((minor, index) => ({ key: `${index}`, minor })));
        for (const { top, height } of bars) {
          expect(top).toBeGreaterThanOrEqual(-1e-9);
          expect(top + height).toBeLessThanOrEqual(1 + 1e-9);
        }
      }),
    );
  });
});
