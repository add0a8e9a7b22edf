import { afterEach, describe, expect, it, vi } from "vitest";
import { KeyCacheService } from "./service";

const tags = ["LinkPublishableApiKeySalesChannel:list:*"];
const found = { data: [{ id: "apk_1" }] };

afterEach(() => vi.useRealTimers());

describe("remembering publishable keys", () => {
  it("forgets a key after five seconds, so that a revoked one is refused", async () => {
    vi.useFakeTimers();
    const cache = new KeyCacheService();
    await cache.set({ key: "k", tags, data: found });
    vi.advanceTimersByTime(4_999);
    expect(await cache.get({ key: "k", tags })).toBe(found);
    vi.advanceTimersByTime(2);
    expect(await cache.get({ key: "k", tags })).toBeNull();
  });

  it("remembers no unknown key and no other query", async () => {
    const cache = new KeyCacheService();
    await cache.set({ key: "k", tags, data: { data: [] } });
    await cache.set({ key: "price", tags: ["Price:list:*"], data: found });
    expect(await cache.get({ key: "k", tags })).toBeNull();
    expect(await cache.get({ key: "price", tags: ["Price:list:*"] })).toBeNull();
  });
});
