import { expect, it } from "vitest";
import { resolvePeriod } from "./report-period";

it.each([
  ["this_month", "2026-11-27", "2026-11", "2026-11"],
  ["last_month", "2026-01-01", "2025-12", "2025-12"],
  ["this_quarter", "2026-11-27", "2026-10", "2026-12"],
  ["last_quarter", "2026-11-27", "2026-07", "2026-09"],
  ["last_quarter", "2026-02-28", "2025-10", "2025-12"],
  ["this_year", "2026-11-27", "2026-01", "2026-12"],
  ["last_year", "2026-11-27", "2025-01", "2025-12"],
] as const)("%s on %s", (relative, today, from, to) => {
  expect(resolvePeriod({ relative }, today)).toEqual({ from, to });
});

it("stays where it is fixed", () => {
  expect(resolvePeriod({ from: "2024-02", to: "2025-01" }, "2026-11-27")).toEqual({
    from: "2024-02",
    to: "2025-01",
  });
});
