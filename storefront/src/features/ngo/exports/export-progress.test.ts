import { describe, expect, it } from "vitest";
import { isWaiting, percentOf, progressOf } from "./export-progress";

const NOW = new Date("2026-11-28T00:00:00Z");

describe("how a file stands", () => {
  it("is ready while whoever looks may take it", () => {
    const file = { state: "done", is_open: true, expires_at: "2026-12-01T00:00:00Z" } as const;
    expect(progressOf(file, NOW)).toBe("ready");
  });

  it("is closed where a grant ended, and expired once its days are over", () => {
    const file = { state: "done", is_open: false } as const;
    expect(progressOf({ ...file, expires_at: "2026-12-01T00:00:00Z" }, NOW)).toBe("closed");
    expect(progressOf({ ...file, expires_at: "2026-11-27T00:00:00Z" }, NOW)).toBe("expired");
  });

  it("is never said to be all written before it is", () => {
    expect(percentOf({ rows_done: 0, rows_all: null })).toBeNull();
    expect(percentOf({ rows_done: 500, rows_all: 1000 })).toBe(50);
    expect(percentOf({ rows_done: 1000, rows_all: 1000 })).toBe(99);
  });

  it("is waited for while it is queued or written", () => {
    expect(isWaiting([{ state: "done" }, { state: "running" }])).toBe(true);
    expect(isWaiting([{ state: "done" }, { state: "failed" }])).toBe(false);
  });
});
