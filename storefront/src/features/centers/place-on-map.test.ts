import { describe, expect, it } from "vitest";
import outlines from "./country-outlines.json";
import { placeOnMap } from "./place-on-map";

const CAPITALS = {
  PE: { lon: -77, lat: -12, radius_km: 10 },
  VN: { lon: 105.8, lat: 21, radius_km: 10 },
  LT: { lon: 25.3, lat: 54.7, radius_km: 10 },
  ZA: { lon: 28.2, lat: -25.7, radius_km: 10 },
} as const;

describe("a town on the map of its country", () => {
  it.each(Object.entries(CAPITALS))("lies inside the drawing of %s", (country, capital) => {
    const outline = outlines[country as keyof typeof outlines];
    const { x, y } = placeOnMap(capital, outline);
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(outline.width);
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(outline.height);
  });

  it("moves right to the east and down to the south", () => {
    const north = placeOnMap(CAPITALS.VN, outlines.VN);
    const south = placeOnMap({ lon: 106.7, lat: 10.8, radius_km: 10 }, outlines.VN);
    expect(south.x).toBeGreaterThan(north.x);
    expect(south.y).toBeGreaterThan(north.y);
  });
});
