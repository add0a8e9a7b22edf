import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MAKER_BANDS, TOLD_BANDS } from "../../contracts/maker-bands";
import { bandOf, leastOf, mostOf, toldBand } from "./maker-band";

describe("bands of makers", () => {
  it("lie side by side: each number has one, and lies within it", () => {
    fc.assert(
      fc.property(fc.nat({ max: 300 }), (makers) => {
        const around = MAKER_BANDS.filter((band) => leastOf(band) <= makers && makers <= mostOf(band));
        expect(around).toEqual([bandOf(makers)]);
      }),
    );
  });

  it("are told from five makers on, and in no other words", () => {
    expect([0, 1, 4, 5, 9, 10, 49, 50, 100].map((makers) => toldBand(bandOf(makers)))).toEqual([
      null,
      null,
      null,
      "5-9",
      "5-9",
      "10-19",
      "20-49",
      "50-99",
      "100-or-more",
    ]);
    expect(toldBand(null)).toBeNull();
    for (const band of TOLD_BANDS) expect(leastOf(band)).toBeGreaterThanOrEqual(5);
  });
});
