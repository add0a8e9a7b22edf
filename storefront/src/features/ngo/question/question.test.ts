import { ngoEntriesQuerySchema, overviewQuerySchema } from "@second-chance/backend/contracts/ngo/figures";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { monthsInWords, newestMonth, PERIODS, periodsIn } from "./period";
import { chosenBefore, monthsToChoose, periodNamed, readQuestion, withinCenters } from "./read-question";

const ask = (query: Record<string, string | string[]>) => readQuestion(overviewQuerySchema, query, "2026-11");

describe("the newest month", () => {
  it("is the one that has begun in the first of the centers", () => {
    const midnight = new Date("2026-12-31T18:30:00Z");
    expect(newestMonth(midnight, ["America/Lima", "Asia/Ho_Chi_Minh"])).toBe("2027-01");
    expect(newestMonth(midnight, ["America/Lima", "Africa/Johannesburg"])).toBe("2026-12");
  });

  it("ends where the center is, also when its clock changes that night", () => {
    expect(newestMonth(new Date("2026-10-31T21:59:59Z"), ["Europe/Vilnius"])).toBe("2026-10");
    expect(newestMonth(new Date("2026-10-31T22:00:00Z"), ["Europe/Vilnius"])).toBe("2026-11");
  });

  it("is that of UTC for an organisation without centers", () => {
    expect(newestMonth(new Date("2026-11-30T23:59:59Z"), [])).toBe("2026-11");
  });
});

describe("a period", () => {
  it("lies in other years around the turn of one", () => {
    expect(periodsIn("2027-01")).toEqual({
      thisMonth: { from: "2027-01", to: "2027-01" },
      lastMonth: { from: "2026-12", to: "2026-12" },
      thisQuarter: { from: "2027-01", to: "2027-01" },
      lastQuarter: { from: "2026-10", to: "2026-12" },
      thisYear: { from: "2027-01", to: "2027-01" },
      lastYear: { from: "2026-01", to: "2026-12" },
    });
    expect(periodsIn("2026-12").thisQuarter).toEqual({ from: "2026-10", to: "2026-12" });
    expect(periodsIn("2026-02").lastQuarter).toEqual({ from: "2025-10", to: "2025-12" });
  });

  it("never goes beyond the month it is named in, nor backwards", () => {
    const months = fc
      .tuple(fc.integer({ min: 1000, max: 9998 }), fc.integer({ min: 1, max: 12 }))
      .map(([year, month]) => `${year}-${String(month).padStart(2, "0")}`);
    fc.assert(
      fc.property(months, (month) => {
        for (const name of PERIODS) {
          const { from, to } = periodsIn(month)[name];
          expect(from <= to && to <= month, name).toBe(true);
        }
      }),
    );
  });

  it("is said as the language says it", () => {
    expect(monthsInWords({ from: "2026-10", to: "2026-10" }, "es")).toBe("octubre de 2026");
    expect(monthsInWords({ from: "2026-07", to: "2026-09" }, "en")).toMatch(/^July.+September 2026$/);
  });
});

describe("what an address asks for", () => {
  it("is this quarter where it names no month, and the rest as it is named", () => {
    expect(ask({ center: "c1", workshop: ["w1", ""], sent: "abroad", junk: "x" })).toEqual({
      ok: true,
      question: { from: "2026-10", to: "2026-11", center: ["c1"], workshop: ["w1", ""], sent: "abroad" },
    });
  });

  it("leaves out what a form sends for nothing, but not what belongs to none", () => {
    const asked = readQuestion(ngoEntriesQuerySchema, { sent: "", kind: "", craft: "" }, "2026-11");
    expect(asked).toEqual({
      ok: true,
      question: { from: "2026-10", to: "2026-11", craft: "", of: "income", limit: 50 },
    });
  });

  it("ends with the newest month, and takes one month where only one is named", () => {
    expect(ask({ from: "2026-01", to: "2031-12" })).toMatchObject({
      question: { from: "2026-01", to: "2026-11" },
    });
    expect(ask({ from: "2026-03" })).toMatchObject({ question: { from: "2026-03", to: "2026-11" } });
    expect(ask({ to: "2026-03" })).toMatchObject({ question: { from: "2026-03", to: "2026-03" } });
  });

  it.each([
    ["reversed", { from: "2026-09", to: "2026-03" }],
    ["tooLong", { from: "2001-01", to: "2026-01" }],
    ["future", { from: "2027-01", to: "2027-03" }],
    ["month", { from: "2026-13", to: "2026-11" }],
    ["month", { from: ["2026-01", "2026-02"] }],
    ["month", { to: "<script>" }],
    ["filter", { sent: "sideways" }],
    ["filter", { center: "x".repeat(65) }],
  ] as const)("is refused as %s: %o", (problem, query) => {
    expect(ask(query as Record<string, string | string[]>)).toEqual({ ok: false, problem });
  });
});

it("a form keeps what was chosen in an address that doesn't fit", () => {
  expect(chosenBefore({ from: "2026-09", to: "junk", center: "a", workshop: ["b", ""] })).toEqual({
    from: "2026-09",
    center: ["a"],
    workshop: ["b", ""],
  });
  expect(chosenBefore({})).toEqual({ center: [], workshop: [] });
});

describe("centers and workshops", () => {
  const centers = [
    { id: "a", workshops: [{ id: "a1", name: "Wood" }] },
    { id: "b", workshops: [{ id: "b1", name: "Clay" }] },
  ];
  const within = (query: Record<string, string | string[]>) => withinCenters(ask(query), centers);

  it("fit where each workshop is of a center that is asked for", () => {
    expect(within({ center: ["a", "b"], workshop: ["b1", ""] }).ok).toBe(true);
    expect(within({ workshop: "b1" }).ok).toBe(true);
    expect(within({ center: "a", workshop: ["a1", "b1"] })).toEqual({ ok: false, problem: "elsewhere" });
  });
});

describe("the months to choose from", () => {
  it("are ten years, and older ones that an address names", () => {
    const months = monthsToChoose("2026-11", ["2026-11", "2010-05", "junk"]);
    expect([months.length, months[0], months[119], months[120]]).toEqual([
      121,
      "2026-11",
      "2016-12",
      "2010-05",
    ]);
  });

  it("have a name where they are a period of the page", () => {
    expect(periodNamed({ from: "2026-01", to: "2026-11" }, "2026-11")).toBe("thisYear");
    expect(periodNamed({ from: "2026-01", to: "2026-10" }, "2026-11")).toBeUndefined();
  });
});
