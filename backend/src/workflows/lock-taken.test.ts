import { describe, expect, it } from "vitest";
import { isLockTaken } from "./lock-taken";

describe("a lock that others hold", () => {
  it("is known by the words of those who wait and of those who don't", () => {
    expect(isLockTaken(new Error("Timed-out acquiring lock."))).toBe(true);
    expect(isLockTaken({ message: 'Failed to acquire lock for key "listing:1"' })).toBe(true);
  });

  it("is no other failure", () => {
    for (const other of [
      new Error("Stopped: Failed to acquire lock"),
      new Error("No space"),
      "x",
      null,
      undefined,
    ])
      expect(isLockTaken(other)).toBe(false);
  });
});
