import { describe, expect, it } from "vitest";
import { figuresQuerySchema, MOST_MONTHS } from "../../contracts/ngo/figures";
import { monthsOfQuarter, quarterOf } from "./figures";
import { eachMonth, periodBefore, within } from "./period-before";

describe("periods of months", () => {
  it.each([
    [
      ["2026-03", "2026-03"],
      ["2026-02", "2026-02"],
    ],
    [
      ["2026-01", "2026-03"],
      ["2025-10", "2025-12"],
    ],
    [
      ["2026-01", "2026-12"],
      ["2025-01", "2025-12"],
    ],
    [
      ["2025-11", "2026-03"],
      ["2025-06", "2025-10"],
    ],
  ] as const)("before %s comes %s", ([from, to], [earlier, later]) => {
    expect(periodBefore({ from, to })).toEqual({ from: earlier, to: later });
  });

  it("name every month once, over the end of a year", () => {
    expect(eachMonth({ from: "2025-11", to: "2026-02" })).toEqual([
      "2025-11",
      "2025-12",
      "2026-01",
      "2026-02",
    ]);
  });

  it("know a month's quarter and a quarter's months, cut to what was asked for", () => {
    expect(["2026-01", "2026-03", "2026-04", "2026-12"].map(quarterOf)).toEqual([
      "2026-Q1",
      "2026-Q1",
      "2026-Q2",
      "2026-Q4",
    ]);
    expect(within(monthsOfQuarter("2026-Q4"), { from: "2026-11", to: "2027-03" })).toEqual({
      from: "2026-11",
      to: "2026-12",
    });
  });
});

describe("what an officer may ask", () => {
  const refused = (query: object) => figuresQuerySchema.safeParse(query).error?.issues[0]?.message;

  it("is at most ten years, in order, and one of recipient, craft and destination", () => {
    expect(refused({ from: "2026-03", to: "2026-02" })).toBe("The last month comes before the first.");
    expect(refused({ from: "2006-03", to: "2026-02" })).toBe("Ask for ten years at most.");
    expect(refused({ from: "2026-13", to: "2026-02" })).toBe("A month is written like 2026-03.");
    expect(refused({ from: "2016-03", to: "2026-02" })).toBeUndefined();
    expect(MOST_MONTHS).toBe(120);
    const year = { from: "2026-01", to: "2026-12" };
    expect(refused({ ...year, craft: "weaving", tone: "makers" })).toMatch(/one at a time/);
    expect(refused({ ...year, craft: "weaving", group: "destination" })).toMatch(/one at a time/);
    expect(refused({ ...year, sent: "abroad", tone: "makers", group: "recipient" })).toBeUndefined();
  });

  it("may name one center or several", () => {
    expect(figuresQuerySchema.parse({ from: "2026-01", to: "2026-12", center: "cen_1" }).center).toEqual([
      "cen_1",
    ]);
  });
});
