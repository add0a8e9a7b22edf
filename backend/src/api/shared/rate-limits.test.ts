import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { RateLimiterMemory } from "rate-limiter-flexible";
import { afterEach, describe, expect, it, vi } from "vitest";
import { STRIPE_PROVIDER } from "../../workflows/attribution/movements";
import { byAccount } from "./callers";
import { limiting, rateLimitMiddlewares } from "./rate-limits";

// Sessions are read from the database; here whoever asks says who they are.
vi.mock("../ngo/ngo-request", () => ({
  officerIdOf: ({ headers }: MedusaRequest) => headers["x-officer"] ?? null,
}));

function visit(limit: ReturnType<typeof limiting>, ip: string, body?: unknown) {
  const res = { setHeader: vi.fn(), status: vi.fn().mockReturnThis(), json: vi.fn() };
  const next = vi.fn();
  return limit({ ip, body } as MedusaRequest, res as unknown as MedusaResponse, next).then(() => ({
    res,
    next,
  }));
}

describe("rate limits", () => {
  it("let an address through until its minute is used up, then say when to come again", async () => {
    const limit = limiting(new RateLimiterMemory({ points: 2, duration: 60 }));
    for (let times = 0; times < 2; times += 1) expect((await visit(limit, "a")).next).toHaveBeenCalledOnce();
    const refused = await visit(limit, "a");
    expect(refused.next).not.toHaveBeenCalled();
    expect(refused.res.status).toHaveBeenCalledWith(429);
    expect(refused.res.json).toHaveBeenCalledWith(expect.objectContaining({ code: "too_many_requests" }));
    expect(refused.res.setHeader).toHaveBeenCalledWith("retry-after", 60);
  });

  it("count each address for itself", async () => {
    const limit = limiting(new RateLimiterMemory({ points: 1, duration: 60 }));
    await visit(limit, "a");
    expect((await visit(limit, "b")).next).toHaveBeenCalledOnce();
  });

  it("count guesses at one account together, from wherever they come", async () => {
    const limit = limiting(new RateLimiterMemory({ points: 1, duration: 60 }), byAccount);
    await visit(limit, "a", { email: "Ana@example.org" });
    expect((await visit(limit, "b", { email: "ana@example.org " })).next).not.toHaveBeenCalled();
    expect((await visit(limit, "b", { email: "eva@example.org" })).next).toHaveBeenCalledOnce();
  });
});

describe("the door of the portal, in production", () => {
  afterEach(() => vi.unstubAllEnvs());

  /** Knocks as one account from an address until it is told to wait, or has knocked so often. */
  const door = () => {
    vi.stubEnv("SHOP_ENV", "production");
    vi.stubEnv("REDIS_URL", "");
    const limits = rateLimitMiddlewares()
      .filter(({ matcher }) => matcher === "/manager/door/*")
      .flatMap(({ middlewares = [] }) => middlewares as ReturnType<typeof limiting>[]);
    return async (ip: string): Promise<boolean> => {
      for (const limit of limits) {
        const { next } = await visit(limit, ip, { login: "Lan-4821" });
        if (next.mock.calls.length === 0) return false;
      }
      return true;
    };
  };

  it("lets nobody lock a manager out: a stranger's guesses use up the stranger's own tries", async () => {
    const knocks = door();
    const heard = [];
    for (let times = 0; times < 40; times += 1) heard.push(await knocks("192.0.2.1"));
    expect(heard.filter(Boolean)).toHaveLength(10);
    expect(await knocks("198.51.100.7")).toBe(true);
  });

  it("still counts an account from everywhere, so that many addresses can't try for ever", async () => {
    const knocks = door();
    const heard = [];
    for (let times = 0; times < 300; times += 1) heard.push(await knocks(`192.0.2.${times}`));
    expect(heard.filter(Boolean)).toHaveLength(200);
  });
});

describe("a key of an organisation, in production", () => {
  afterEach(() => vi.unstubAllEnvs());

  it("has a minute of its own, from wherever it is used, and officers aren't counted", async () => {
    vi.stubEnv("SHOP_ENV", "production");
    vi.stubEnv("REDIS_URL", "");
    const [limit] = rateLimitMiddlewares()
      .filter(({ matcher }) => matcher === "/ngo/organisations/*")
      .flatMap(({ middlewares = [] }) => middlewares as ReturnType<typeof limiting>[]);
    const ask = async (token: string, ip: string) => {
      const res = { setHeader: vi.fn(), status: vi.fn().mockReturnThis(), json: vi.fn() };
      const next = vi.fn();
      const req = { ip, headers: { authorization: `Bearer ${token}` } };
      await limit?.(req as MedusaRequest, res as unknown as MedusaResponse, next);
      return { isHeard: next.mock.calls.length === 1, res };
    };
    let heard = 0;
    for (let times = 0; times < 150; times += 1)
      if ((await ask("scc_ngo_one", `192.0.2.${times}`)).isHeard) heard += 1;
    expect(heard).toBe(120);
    const { res } = await ask("scc_ngo_one", "192.0.2.200");
    expect(res.status).toHaveBeenCalledWith(429);
    expect(res.setHeader).toHaveBeenCalledWith("retry-after", expect.any(Number));
    expect(res.setHeader).toHaveBeenCalledWith("ratelimit-remaining", 0);
    const other = await ask("scc_ngo_two", "192.0.2.1");
    expect(other.isHeard).toBe(true);
    expect(other.res.setHeader.mock.calls).toEqual([
      ["ratelimit-limit", 120],
      ["ratelimit-remaining", 119],
      ["ratelimit-reset", 60],
    ]);
    for (let times = 0; times < 150; times += 1)
      expect((await ask("session", "192.0.2.1")).isHeard).toBe(true);
  });
});

describe("invitations by leads, in production", () => {
  afterEach(() => vi.unstubAllEnvs());

  it("are mailed six a minute by one lead, new ones and those sent again together, from wherever they are", async () => {
    vi.stubEnv("SHOP_ENV", "production");
    vi.stubEnv("REDIS_URL", "");
    const limits = rateLimitMiddlewares()
      .filter(({ matcher }) => String(matcher).includes("/members/invitations"))
      .map(({ middlewares = [] }) => middlewares[0] as ReturnType<typeof limiting>);
    expect(limits).toHaveLength(2);
    const invite = async (officer: string, times: number) => {
      const res = { setHeader: vi.fn(), status: vi.fn().mockReturnThis(), json: vi.fn() };
      const next = vi.fn();
      const req = { ip: `192.0.2.${times}`, headers: { "x-officer": officer } } as unknown as MedusaRequest;
      await limits[times % 2]?.(req, res as unknown as MedusaResponse, next);
      return { isHeard: next.mock.calls.length === 1, res };
    };
    let heard = 0;
    for (let times = 0; times < 20; times += 1) if ((await invite("ada", times)).isHeard) heard += 1;
    expect(heard).toBe(6);
    const { res } = await invite("ada", 20);
    expect(res.status).toHaveBeenCalledWith(429);
    expect(res.json).toHaveBeenCalledWith(expect.objectContaining({ code: "too_many_requests" }));
    expect((await invite("bea", 0)).isHeard).toBe(true);
  });
});

describe("payments that are begun at Stripe, in production", () => {
  afterEach(() => vi.unstubAllEnvs());

  /** Begins payments of baskets from an address; answers how many were let through, and what the last one was told. */
  const begins = async (times: number, basketOf: (time: number) => string, provider_id = STRIPE_PROVIDER) => {
    vi.stubEnv("SHOP_ENV", "production");
    vi.stubEnv("REDIS_URL", "");
    const limits = rateLimitMiddlewares()
      .filter(({ matcher }) => matcher === "/store/payment-collections/:id/payment-sessions")
      .flatMap(({ middlewares = [] }) => middlewares as ReturnType<typeof limiting>[])
      // The first one counts every payment of a minute.
      .slice(1);
    let heard = 0;
    const told = vi.fn();
    for (let time = 0; time < times; time += 1) {
      const res = { setHeader: vi.fn(), status: vi.fn().mockReturnThis(), json: told };
      const req = { ip: "192.0.2.1", params: { id: basketOf(time) }, body: { provider_id } };
      let passed = 0;
      for (const limit of limits)
        await limit(req as unknown as MedusaRequest, res as unknown as MedusaResponse, () => {
          passed += 1;
        });
      if (passed === limits.length) heard += 1;
    }
    return { heard, code: told.mock.lastCall?.[0].code };
  };

  it("are few of one basket, and few from one address", async () => {
    expect(await begins(20, () => "one")).toEqual({ heard: 10, code: "too_many_tries" });
    expect(await begins(50, (time) => `basket-${time}`)).toEqual({ heard: 30, code: "too_many_tries" });
  });

  it("aren't mixed up with other ways to pay", async () => {
    expect((await begins(50, () => "one", "pp_other")).heard).toBe(50);
  });
});
