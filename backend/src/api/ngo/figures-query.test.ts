import { describe, expect, it } from "vitest";
import { figuresQuerySchema, ngoEntriesQuerySchema, overviewQuerySchema } from "../../contracts/ngo/figures";

const YEAR = { from: "2026-01", to: "2026-12" };
const sentences = (schema: typeof figuresQuerySchema | typeof overviewQuerySchema, query: object) =>
  (schema.safeParse(query).error?.issues ?? []).map(({ message }) => message);

describe("what an officer asks", () => {
  it("is refused in a sentence where its months are reversed, too many, or none", () => {
    expect(sentences(overviewQuerySchema, { from: "2026-12", to: "2026-01" })).toEqual([
      "The last month comes before the first.",
    ]);
    expect(sentences(overviewQuerySchema, { from: "2006-01", to: "2026-12" })).toEqual([
      "Ask for ten years at most.",
    ]);
    for (const from of ["2026-13", "2026-1", "now", "2026-01-01T00:00:00+14:00"])
      expect(sentences(overviewQuerySchema, { ...YEAR, from })).toContain("A month is written like 2026-03.");
  });

  it("is about one of recipient, craft and destination at a time", () => {
    const one = ["Ask for a recipient, a craft or a destination: one at a time."];
    expect(sentences(figuresQuerySchema, { ...YEAR, craft: "weaving", destination: "DE" })).toEqual(one);
    expect(sentences(figuresQuerySchema, { ...YEAR, craft: "weaving", group: "tone" })).toEqual(one);
    expect(sentences(figuresQuerySchema, { ...YEAR, tone: "makers", group: "recipient" })).toEqual([]);
  });

  it("names one center or many, however an address spells them", () => {
    const many = Array.from({ length: 45 }, (_, index) => `cen_${index}`);
    const centers = (center: unknown) => ngoEntriesQuerySchema.parse({ ...YEAR, center }).center;
    expect(centers("cen_1")).toEqual(["cen_1"]);
    expect(centers(many)).toEqual(many);
    expect(centers({ ...many })).toEqual(many);
    expect(centers(undefined)).toBeUndefined();
    expect(ngoEntriesQuerySchema.safeParse({ ...YEAR, center: { $gt: { a: 1 } } }).success).toBe(false);
  });
});
