import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, dayAfterMonth, isCalendarDay } from "../calendar-day";
import { SalePolicyError, versionInForce } from "../sale-policy";
import { phaseOn } from "./policy-version";
import { assertNotBackdated, assertNotInPast, assertSeries, comingIntoForce } from "./series";

interface Version {
  readonly id: string;
  readonly version: number;
  readonly effective_from: string | null;
  readonly effective_to: string | null;
}
const TODAY = "2026-11-20";
const v = (version: number, effective_from: string | null, effective_to: string | null = null): Version => ({
  id: "p",
  version,
  effective_from,
  effective_to,
});

/** The series after a version, or the code of its refusal. */
function joined(active: readonly Version[], next: Version, today = TODAY): readonly Version[] | string {
  const { series } = comingIntoForce(active, next, today);
  try {
    assertSeries(series);
    return series;
  } catch (error) {
    if (error instanceof SalePolicyError) return error.code;
    throw error;
  }
}

describe("a version that comes into force", () => {
  it("is the first of its policy", () => {
    expect(joined([], v(1, "2026-12-01"))).toEqual([v(1, "2026-12-01")]);
    expect(joined([], v(1, null))).toEqual([v(1, null)]);
  });

  it("ends the one before it on the day before it begins", () => {
    expect(joined([v(1, "2025-01-01")], v(2, "2027-01-01"))).toEqual([
      v(1, "2025-01-01", "2026-12-31"),
      v(2, "2027-01-01"),
    ]);
    expect(joined([v(1, null)], v(2, TODAY))).toEqual([v(1, null, "2026-11-19"), v(2, TODAY)]);
  });

  it("continues one whose end is set already", () => {
    expect(joined([v(1, null, "2026-12-31")], v(2, "2027-01-01"))).toEqual([
      v(1, null, "2026-12-31"),
      v(2, "2027-01-01"),
    ]);
  });

  it("stands between two, when it ends where the next begins", () => {
    const series = [v(1, null, "2026-12-31"), v(2, "2027-01-01")];
    expect(joined(series, v(3, "2026-12-01", "2026-12-31"))).toEqual([
      v(1, null, "2026-11-30"),
      v(3, "2026-12-01", "2026-12-31"),
      v(2, "2027-01-01"),
    ]);
    expect(joined(series, v(3, "2026-12-01"))).toBe("overlap");
    expect(joined(series, v(3, "2026-12-01", "2027-01-01"))).toBe("overlap");
    expect(joined(series, v(3, "2026-12-01", "2026-12-30"))).toBe("gap");
  });

  it("leaves no day without a version behind it or before it", () => {
    expect(joined([v(1, null)], v(2, "2026-12-01", "2026-12-31"))).toBe("gap");
    expect(joined([v(1, null, "2026-12-31")], v(2, "2027-01-02"))).toBe("gap");
    expect(joined([v(1, "2026-12-01")], v(2, "2026-11-25", "2026-11-29"))).toBe("gap");
    expect(joined([v(1, "2026-12-01")], v(2, "2026-11-25", "2026-11-30"))).toEqual([
      v(2, "2026-11-25", "2026-11-30"),
      v(1, "2026-12-01"),
    ]);
  });

  it("replaces one that was to begin on the same day, and never one that has begun", () => {
    const series = [v(1, null, "2026-12-31"), v(2, "2027-01-01")];
    expect(comingIntoForce(series, v(3, "2027-01-01"), TODAY)).toEqual({
      series: [v(1, null, "2026-12-31"), v(3, "2027-01-01")],
      ended: [],
      replaced: [v(2, "2027-01-01")],
    });
    expect(joined(series, v(3, "2027-01-01"), "2027-01-01")).toBe("overlap");
    expect(joined([v(1, null)], v(2, null))).toBe("overlap");
  });
});

describe("closed months", () => {
  const check = (from: string | null, closed: string | null) => () => assertNotBackdated(v(2, from), closed);

  it("can't be split anew", () => {
    expect(check("2026-11-01", "2026-10")).not.toThrow();
    expect(check("2027-01-01", "2026-12")).not.toThrow();
    expect(check("2026-10-31", "2026-10")).toThrow(/can begin on 2026-11-01 at the earliest/);
    expect(check(null, "2026-10")).toThrow(/2026-10 is closed/);
  });
  it("bind nobody while none is closed", () => {
    expect(check("1990-01-01", null)).not.toThrow();
    expect(check(null, null)).not.toThrow();
  });
});

describe("days that are over", () => {
  const check = (from: string | null) => () => assertNotInPast(v(2, from), TODAY);

  it("keep the version that their sales were split by", () => {
    expect(check(TODAY)).not.toThrow();
    expect(check("2026-12-01")).not.toThrow();
    expect(check("2026-11-19")).toThrow(/can begin on 2026-11-20 at the earliest/);
    expect(check(null)).toThrow(expect.objectContaining({ code: "backdated" }));
  });
});

describe("days", () => {
  it("are those of the calendar", () => {
    expect(["2024-02-29", "2026-12-31"].every(isCalendarDay)).toBe(true);
    expect(["2026-02-29", "2026-00-10", "2026-1-1", "26-01-01", "0001-01-01", ""].some(isCalendarDay)).toBe(
      false,
    );
    expect(addDays("2026-03-01", -1)).toBe("2026-02-28");
    expect(dayAfterMonth("2026-12")).toBe("2027-01-01");
  });

  it("say where a version stands", () => {
    const active = { ...v(1, "2026-01-01", "2026-12-31"), status: "active" as const };
    expect(
      ["2025-12-31", "2026-01-01", "2026-12-31", "2027-01-01"].map((day) => phaseOn(day, active)),
    ).toEqual(["coming", "in_force", "in_force", "over"]);
    expect(phaseOn("2026-06-01", { ...active, status: "draft" })).toBe("draft");
  });
});

it("whatever versions are asked for, exactly one is in force on every day from the first day on", () => {
  const FIRST = "2026-01-01";
  const day = fc.integer({ min: 0, max: 60 }).map((count) => addDays(FIRST, count));
  const asked = fc.record({
    from: fc.option(day, { freq: 8 }),
    to: fc.option(day, { freq: 2 }),
    today: day,
  });
  fc.assert(
    fc.property(fc.array(asked, { minLength: 1, maxLength: 12 }), (versions) => {
      let series: readonly Version[] = [];
      for (const [index, { from, to, today }] of versions.entries()) {
        if (from !== null && to !== null && to < from) continue;
        const outcome = joined(series, v(index + 1, from, to), today);
        if (typeof outcome !== "string") series = outcome;
      }
      const [first] = series;
      if (!first) return;
      for (let count = -2; count <= 65; count += 1) {
        const on = addDays(FIRST, count);
        const inForce = versionInForce(series, new Date(`${on}T12:00:00Z`));
        expect(inForce !== undefined, on).toBe(first.effective_from === null || first.effective_from <= on);
      }
    }),
  );
});
