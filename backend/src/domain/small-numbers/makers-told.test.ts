import { describe, expect, it } from "vitest";
import { MAKER_BANDS, type MakerBand } from "../../contracts/maker-bands";
import { ngoImpactSchema } from "../../contracts/ngo/impact";
import { makersTold } from "./makers-told";
import { eachPart, FEWEST_PIECES, type OpenCell } from "./open-cell";

const QUARTER = "2026-Q3";
const cell = (centerId: string, band: MakerBand | null, pieces = FEWEST_PIECES): OpenCell => ({
  centerId,
  quarter: QUARTER,
  band,
  pieces,
  split: eachPart(() => 100n),
});

describe("what an organisation reads of makers", () => {
  it("never has the word for a few, whatever was told", () => {
    const centers = MAKER_BANDS.map((band) => `cen_${band}`);
    const { centers: told, atLeast } = makersTold(
      MAKER_BANDS.map((band) => cell(`cen_${band}`, band)),
      centers,
    );
    expect(told.map(({ band }) => band)).toEqual([null, "5-9", "10-19", "20-49", "50-99", "100-or-more"]);
    expect(atLeast).toBe(185);
  });

  it("is the same for a few makers, a few pieces, a word that is missing and a quarter that isn't frozen", () => {
    const cells = [cell("few", "under-5"), cell("pieces", "10-19", FEWEST_PIECES - 1), cell("silent", null)];
    const { centers, atLeast } = makersTold(cells, ["few", "pieces", "silent", "open"]);
    expect(centers.map(({ band }) => band)).toEqual([null, null, null, null]);
    expect(atLeast).toBe(0);
  });

  it("has no word for a few in the contract either", () => {
    const { band } = ngoImpactSchema.shape.makers.shape.centers.element.shape;
    expect(band.safeParse("under-5").success).toBe(false);
    expect(band.safeParse("5-9").success).toBe(true);
  });
});
