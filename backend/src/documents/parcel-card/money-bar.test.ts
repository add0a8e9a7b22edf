import { describe, expect, it } from "vitest";
import { PAPER } from "../paper/measures";
import { moneyBar } from "./money-bar";

const BAR = { x: 10, y: 20, width: 80, height: 8 };
const part = (recipient: string, amountMinor: bigint) => ({ recipient, amountMinor });
const PARTS = [part("makers", 500n), part("materials", 300n), part("tax", 1n), part("center_post", 900n)];

/** Corners of a path, millimetres from the bar's upper left corner. */
const cornersOf = (path: string) =>
  path
    .slice(1, -1)
    .split("L")
    .map((corner) => corner.split(" ").map(Number) as [x: number, y: number]);

describe("the bar of a parcel card", () => {
  const boards = moneyBar(PARTS, BAR).figures.filter(({ colour }) => colour !== PAPER);
  const [tax, materials, makers] = boards.map(({ path }) => cornersOf(path));

  it("draws the parts to scale and leaves the post out", () => {
    expect(boards).toHaveLength(3);
    expect(materials?.[0]?.[0]).toBeCloseTo((80 * 500) / 801, 2);
    expect(tax?.[0]?.[0]).toBeCloseTo((80 * 800) / 801, 2);
  });

  it("joins them by tails that are wider where they end", () => {
    const [, , foot, end, endBelow, footBelow] = makers ?? [];
    if (!foot || !end || !endBelow || !footBelow) throw new Error("no tail");
    expect(end[0]).toBeGreaterThan(foot[0]);
    expect(endBelow[1] - end[1]).toBeGreaterThan(footBelow[1] - foot[1]);
    expect(tax).toHaveLength(4);
  });

  it("stays inside itself, however small the last part", () => {
    for (const { path } of moneyBar(PARTS, BAR).figures)
      for (const [x, y] of cornersOf(path)) {
        expect(x).toBeLessThanOrEqual(BAR.width + 0.001);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(BAR.height);
      }
  });
});
