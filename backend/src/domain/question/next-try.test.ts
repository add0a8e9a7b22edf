import { describe, expect, it } from "vitest";
import { MOST_TRIES, nextTry } from "./next-try";

describe("a mail that can't be delivered", () => {
  const now = new Date("2026-11-27T12:00:00Z");
  const waits = Array.from({ length: MOST_TRIES - 1 }, (_, index) => {
    const next = nextTry(index + 1, now);
    return next ? next.getTime() - now.getTime() : 0;
  });

  it("is tried again in a minute, then ever more seldom, for about three days", () => {
    expect(waits[0]).toBe(60_000);
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
    const days = waits.reduce((sum, wait) => sum + wait, 0) / 86_400_000;
    expect(days).toBeGreaterThan(2.5);
    expect(days).toBeLessThan(4);
  });

  it("is given up in the end", () => {
    expect(nextTry(MOST_TRIES, now)).toBeNull();
  });
});
