import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addMonths } from "../ngo/period-before";
import { type MonthCount, pageBounds } from "./page-bounds";

const HOUR = 3_600_000;
/** Hours from UTC. */
const CLOCKS: Readonly<Record<string, number>> = { lima: -5, hanoi: 7, kiritimati: 14, "": 0 };

interface Entry {
  readonly center: string;
  readonly at: number;
}
const entry = fc.record({
  center: fc.constantFrom(...Object.keys(CLOCKS)),
  // The first and the last days of months, where clocks matter.
  at: fc
    .tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: -48, max: 48 }))
    .map(([months, hours]) => Date.UTC(2025, 10 + months, 1) + hours * HOUR),
});
const monthOf = ({ center, at }: Entry): string =>
  new Date(at + (CLOCKS[center] ?? 0) * HOUR).toISOString().slice(0, 7);

function countsOf(entries: readonly Entry[]): MonthCount[] {
  const names = [...new Set(entries.map((one) => `${monthOf(one)} ${one.center}`))];
  return names.map((name) => ({
    month: name.slice(0, 7),
    centerId: name.slice(8),
    entries: entries.filter((one) => `${monthOf(one)} ${one.center}` === name).length,
  }));
}

describe("where the entries of a page lie", () => {
  it("leaves out none of a page, whatever clocks its centers go by", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(entry, { maxLength: 60, selector: ({ at }) => at }),
        fc.integer({ min: 1, max: 8 }),
        fc.integer({ min: 0, max: 70 }),
        (entries, limit, skipped) => {
          const newestFirst = [...entries].sort((a, b) => b.at - a.at);
          const last = newestFirst[skipped - 1];
          if (skipped > 0 && !last) return;
          const page = newestFirst.slice(skipped, skipped + limit);
          const before = last && new Date(last.at).toISOString().slice(0, 10);
          const bounds = pageBounds(countsOf(entries), { limit, before });
          const first = (month: string) => Date.parse(`${month}-01T00:00:00Z`);
          const since = bounds?.since === undefined ? -Infinity : first(bounds.since) - 24 * HOUR;
          const until = bounds ? first(addMonths(bounds.until, 1)) + 24 * HOUR : -Infinity;
          const inside = page.filter(
            ({ center, at }) => at >= since && at < until && (bounds?.centers?.includes(center) ?? true),
          );
          expect(inside).toEqual(page);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("goes no further back than there are enough, and names only centers that have some there", () => {
    const counts = [
      { month: "2026-10", centerId: "cen_a", entries: 3 },
      { month: "2026-09", centerId: "cen_b", entries: 90 },
      { month: "2026-03", centerId: "cen_c", entries: 90 },
    ];
    expect(pageBounds(counts, { limit: 50, before: undefined })).toEqual({
      until: "2026-10",
      since: "2026-09",
      centers: ["cen_a", "cen_b"],
    });
    expect(pageBounds(counts, { limit: 3, before: undefined })).toEqual({
      until: "2026-10",
      since: undefined,
      centers: ["cen_a", "cen_b"],
    });
    expect(pageBounds(counts, { limit: 50, before: "2026-09-30" })?.since).toBe("2026-03");
    expect(pageBounds([], { limit: 50, before: undefined })).toBeUndefined();
  });
});
