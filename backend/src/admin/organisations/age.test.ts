import { expect, it } from "vitest";
import { ageInWords } from "./age";

it("says an age in the largest unit that it fills", () => {
  const now = new Date("2026-11-28T12:00:00Z");
  const moments = [
    "2026-11-28T11:00:00Z",
    "2026-11-27T11:00:00Z",
    "2026-11-20T12:00:00Z",
    "2026-08-01T00:00:00Z",
  ];
  expect([...moments, "2024-01-01T00:00:00Z"].map((moment) => ageInWords(moment, now))).toEqual([
    "today",
    "yesterday",
    "last week",
    "3 months ago",
    "2 years ago",
  ]);
});
