import { expect, it } from "vitest";
import { quarterName, quarterParts } from "./quarter-name";

it("names a quarter by its months, in every language", () => {
  expect(["en", "es", "vi", "lt"].map((locale) => quarterName("2026-Q3", locale))).toEqual([
    "July–September 2026",
    "julio–septiembre de 2026",
    "tháng 7–tháng 9 năm 2026",
    "2026 m. liepa–rugsėjis",
  ]);
});

it("keeps the first and the last quarter in their year", () => {
  expect(quarterName("2026-Q1", "en")).toMatch(/^January–March 2026$/);
  expect(quarterName("2026-Q4", "en")).toMatch(/^October–December 2026$/);
  expect(quarterParts("2026-Q4")).toEqual({ year: 2026, number: 4 });
});
