import { MARKETS } from "@second-chance/backend/contracts/markets";
import { describe, expect, it } from "vitest";
import { MAP_PARTS, type MapPart, WORLD } from "./map-parts";

type Point = readonly number[];

/** Where each island of a country begins, or the middle of one that is a dot. */
function pointsOf(country: string): readonly Point[] {
  const dot = WORLD.dots[country];
  if (dot) return [dot];
  const starts = (WORLD.shapes[country] ?? "").matchAll(/M(\d+) (\d+)/g);
  return [...starts].map(([, left, top]) => [Number(left), Number(top)]);
}

const isIn = ({ x, y, width, height }: MapPart, [left = -1, top = -1]: Point): boolean =>
  left >= x && left <= x + width && top >= y && top <= y + height;

describe("the map of the world", () => {
  it("has a shape or a dot inside of it for every country that the shop sends to", () => {
    const missing = MARKETS.filter(({ country }) => {
      const points = pointsOf(country);
      return points.length === 0 || !points.every((point) => isIn(MAP_PARTS.world, point));
    });
    expect(missing).toEqual([]);
  });

  it("shows every country of the Union in its part for Europe", () => {
    const union = MARKETS.filter(({ region }) => region === "eu");
    const outside = union.filter(
      ({ country }) => !pointsOf(country).some((point) => isIn(MAP_PARTS.europe, point)),
    );
    expect(outside).toEqual([]);
  });
});
