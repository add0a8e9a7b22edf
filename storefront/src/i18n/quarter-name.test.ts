import { expect, it } from "vitest";
import { quarterName, quarterParts } from "./quarter-name";

it("names a quarter by its months, in every language", () => {
  const names = ["en", "es", "vi", "lt"].map((locale) => quarterName("2026-Q3", locale));
  for (const [index, months] of [
    /July.September 2026/,
    /julio.septiembre/,
    /7.*9/,
    /liepa.*rugsėjis/,
  ].entries())
    expect(names[index]?.replaceAll(/\s/g, "")).toMatch(new RegExp(months.source.replaceAll(/\s/g, "")));
});

it("keeps the first and the last quarter in their year", () => {
  expect(quarterName("2026-Q1", "en")).toMatch(/^January.+March 2026$/);
  expect(quarterName("2026-Q4", "en")).toMatch(/^October.+December 2026$/);
  expect(quarterParts("2026-Q4")).toEqual({ year: 2026, number: 4 });
});
