import { OPEN_PARTS, type OpenPart } from "@second-chance/backend/contracts/open-parts";
import { describe, expect, it } from "vitest";
import { type ChartModel, openChart } from "./open-chart";

const parts = <T>(of: (part: OpenPart) => T) =>
  Object.fromEntries(OPEN_PARTS.map((part) => [part, of(part)])) as Record<OpenPart, T>;
const split = (given: Partial<Record<OpenPart, number>>) => parts((part) => given[part] ?? 0);

const MODEL: ChartModel = {
  language: "en",
  title: 'North & <script>alert("x")</script>',
  description: "Spring: €20.00. Summer: not told.",
  source: "Second Chance Crafts · CC BY 4.0",
  none: "No quarter can be told yet.",
  legend: parts((part) => `${part}'s`),
  quarters: [
    {
      label: "Q1 2026",
      told: { amount: "€20.00", earned: "€15.00", split: split({ makers: 1500, shop: 500 }) },
    },
    { label: "Q2 2026", told: null },
    {
      label: "Q3 2026",
      told: { amount: "€5.00", earned: "€10.00", split: split({ makers: 1000, shop: -500 }) },
    },
  ],
};

interface Bar {
  readonly y: number;
  readonly height: number;
}

/** The bars of a drawing, without its paper and the marks of the legend. */
const barsOf = (svg: string): Bar[] =>
  [...svg.matchAll(/<rect x="[\d.]+" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/g)]
    .filter(([, , width]) => width !== "12")
    .map(([, y, , height]) => ({ y: Number(y), height: Number(height) }));

describe("the chart", () => {
  const svg = openChart(MODEL);

  it("draws every part to one scale, and what was more given back than came in below the line", () => {
    const [makers, shop, later, back] = barsOf(svg);
    expect(barsOf(svg)).toHaveLength(4);
    expect((makers?.height ?? 0) / (shop?.height ?? 1)).toBeCloseTo(3, 1);
    expect(shop?.height).toBeCloseTo(back?.height ?? 0, 1);
    const zero = (makers?.y ?? 0) + (makers?.height ?? 0);
    expect(later && later.y + later.height).toBeCloseTo(zero, 1);
    expect(back?.y).toBeCloseTo(zero, 1);
  });

  it("says in words what it shows, and every amount of it", () => {
    expect(svg).toContain(`<desc id="description">${MODEL.description}</desc>`);
    for (const words of ["€20.00", "€15.00", "€5.00", "Q2 2026", "CC BY 4.0"]) expect(svg).toContain(words);
  });

  it("can do nothing on the page that shows it", () => {
    expect(svg).not.toMatch(/<script|<style|<image|<foreignObject|href|url\(| on\w+=/i);
    expect(svg).toContain("North &amp; &lt;script&gt;");
  });

  it("says that there is nothing yet instead of drawing an empty frame", () => {
    const empty = openChart({ ...MODEL, quarters: [{ label: "Q1 2026", told: null }] });
    expect(empty).toContain(MODEL.none);
    expect(barsOf(empty)).toEqual([]);
  });
});
