import { describe, expect, it } from "vitest";
import type { MakerBand } from "../../contracts/maker-bands";
import type { Agreement } from "./agreement";
import { openBooks } from "./open-books";
import { eachPart, type OpenCell } from "./open-cell";

const cell = (centerId: string, band: MakerBand | null, more: Partial<OpenCell> = {}): OpenCell => ({
  centerId,
  quarter: "2026-Q2",
  band,
  pieces: 30,
  split: eachPart((part) => (part === "makers" ? 700n : 60n)),
  ...more,
});
const agrees = (centerId: string, more: Partial<Agreement> = {}): Agreement => ({
  centerId,
  firstQuarter: "2026-Q1",
  endedOn: null,
  ...more,
});
const read = (cells: readonly OpenCell[], agreements: readonly Agreement[]) =>
  openBooks(cells, agreements).map(({ quarter, cells: told, total }) => ({
    quarter,
    told: told.map(({ centerId }) => centerId),
    makers: total?.makersAtLeast,
    makersMinor: total?.split.makers,
  }));

describe("open books", () => {
  it("tell of centers that agree, and the total is of these alone", () => {
    const cells = [cell("clay", "10-19"), cell("wood", "5-9"), cell("closed", "50-99")];
    expect(read(cells, [agrees("clay"), agrees("wood")])).toEqual([
      { quarter: "2026-Q2", told: ["clay", "wood"], makers: 15, makersMinor: 1400n },
    ]);
  });

  it.each([
    ["few makers", cell("small", "under-5")],
    ["few pieces", cell("small", "10-19", { pieces: 4 })],
    ["no word of the center", cell("small", null)],
  ])("leave a cell out of everything alike: %s", (_, small) => {
    const books = read([small, cell("clay", "10-19")], [agrees("clay"), agrees("small")]);
    expect(books).toEqual([{ quarter: "2026-Q2", told: ["clay"], makers: 10, makersMinor: 700n }]);
    expect(read([small], [agrees("small")])).toEqual([
      { quarter: "2026-Q2", told: [], makers: undefined, makersMinor: undefined },
    ]);
  });

  it("begin with the first quarter of an agreement, and close with its end", () => {
    const cells = [cell("clay", "5-9", { quarter: "2026-Q1" }), cell("clay", "5-9")];
    const quarters = (agreement: Agreement) => read(cells, [agreement]).map(({ quarter }) => quarter);
    expect(quarters(agrees("clay"))).toEqual(["2026-Q2", "2026-Q1"]);
    expect(quarters(agrees("clay", { firstQuarter: "2026-Q2" }))).toEqual(["2026-Q2"]);
    expect(quarters(agrees("clay", { endedOn: "2026-11-01" }))).toEqual([]);
  });
});
