import { describe, expect, it } from "vitest";
import { spentSince, triesSince } from "./factor-tries";

describe("codes of a second factor", () => {
  const now = new Date("2026-11-27T12:00:00Z");
  it("are spent for longer than an app's code is good for", () => {
    const goodSeconds = 3 * 30;
    expect(now.getTime() - spentSince(now).getTime()).toBeGreaterThan(goodSeconds * 1000);
  });

  it("count for a quarter of an hour", () => {
    expect(triesSince(now)).toEqual(new Date("2026-11-27T11:45:00Z"));
  });
});
