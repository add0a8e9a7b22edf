import { describe, expect, it } from "vitest";
import type { ParcelState } from "../../contracts/parcel-words";
import { DAYS_TO_PREPARE, waitingOf } from "./waiting";

const NOW = new Date("2026-11-27T12:00:00Z");
const waiting = (state: ParcelState, days: number, makingDays = 0) =>
  waitingOf({ state, since: new Date(NOW.getTime() - days * 86_400_000), makingDays }, NOW);

describe("how long a parcel waits", () => {
  it("counts whole days, and none for a clock that is ahead", () => {
    expect(waiting("to_prepare", 0.9).days).toBe(0);
    expect(waiting("to_prepare", 2.5).days).toBe(2);
    expect(waiting("to_prepare", -1)).toEqual({ days: 0, isLate: false });
  });

  it("is late when its time to be packed is over, and not at its very end", () => {
    expect(waiting("to_prepare", DAYS_TO_PREPARE).isLate).toBe(false);
    expect(waiting("to_prepare", DAYS_TO_PREPARE + 0.01).isLate).toBe(true);
  });

  it("gives pieces that are made after the order the days that they take", () => {
    expect(waiting("to_prepare", 10, 14).isLate).toBe(false);
    expect(waiting("to_prepare", 18, 14).isLate).toBe(true);
  });

  it("is late sooner when it only waits for the way to the post, and never once it has left", () => {
    expect(waiting("packed", 2.5, 14).isLate).toBe(true);
    expect(waiting("handed_over", 90).isLate).toBe(false);
    expect(waiting("lost", 90).isLate).toBe(false);
  });
});
