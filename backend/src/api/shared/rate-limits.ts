import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http";
import { Redis } from "ioredis";
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterRedis,
  RateLimiterRes,
} from "rate-limiter-flexible";
import { shopEnv } from "../../config/shop-env";
import type { Problem } from "../../contracts/error";
import { KEY_REQUESTS_A_MINUTE } from "../../contracts/ngo/keys";
import { byAddress, type Caller } from "./callers";
import { LIMITED_ROUTES, type Purpose } from "./limited-routes";

const perMinute = (points: number) => ({ points, duration: 60 });
const perTenMinutes = (points: number) => ({ points, duration: 600 });

/** Generous for a person and short for a machine that guesses. */
const LIMITS: Readonly<Record<Purpose, { readonly points: number; readonly duration: number }>> = {
  auth: perMinute(30),
  account: perMinute(10),
  anywhere: perMinute(200),
  basket: perMinute(120),
  payment: perMinute(40),
  // A shopper whose card is declined tries another; a machine tries hundreds.
  cards: perTenMinutes(30),
  cardsOfBasket: perTenMinutes(10),
  search: perMinute(600),
  mail: perMinute(10),
  invitation: perMinute(6),
  code: perMinute(10),
  key: perMinute(KEY_REQUESTS_A_MINUTE),
};

/** Tests and benchmarks come from one address and are many shoppers. Who has a key is one caller everywhere. */
const MANY_SHOPPERS = 500;

/** With Redis all servers count together; without, each process counts for itself. */
function limiterFor(purpose: Purpose, redis: Redis | undefined): RateLimiterAbstract {
  const factor = shopEnv() === "production" || purpose === "key" ? 1 : MANY_SHOPPERS;
  const { points, duration } = LIMITS[purpose];
  const options = { keyPrefix: `rate:${purpose}`, points: points * factor, duration };
  if (!redis) return new RateLimiterMemory(options);
  // When Redis is away the shop goes on, each process counting alone.
  return new RateLimiterRedis({
    ...options,
    storeClient: redis,
    insuranceLimiter: new RateLimiterMemory(options),
  });
}

const SLOW_DOWN: Problem = { code: "too_many_requests", message: "Too many requests; wait a minute." };
const NO_MORE_CARDS: Problem = {
  code: "too_many_tries",
  message: "Too many payments were begun; wait ten minutes.",
};
const REFUSALS: Partial<Record<Purpose, Problem>> = { cards: NO_MORE_CARDS, cardsOfBasket: NO_MORE_CARDS };

/** How much of its minute a program has left: whoever has a key can keep to it. */
function tellLeft(
  res: MedusaResponse,
  points: number,
  { remainingPoints, msBeforeNext }: RateLimiterRes,
): void {
  res.setHeader("ratelimit-limit", points);
  res.setHeader("ratelimit-remaining", Math.max(remainingPoints, 0));
  res.setHeader("ratelimit-reset", Math.ceil(msBeforeNext / 1000));
}

/** Answers 429 with `retry-after` once a caller has used up what they may. */
export function limiting(
  limiter: RateLimiterAbstract,
  caller: Caller = byAddress,
  refusal: Problem = SLOW_DOWN,
  tellsLeft = false,
) {
  return async (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): Promise<void> => {
    const name = caller(req);
    if (name === null) return next();
    try {
      const left = await limiter.consume(name);
      if (tellsLeft) tellLeft(res, limiter.points, left);
    } catch (used) {
      if (!(used instanceof RateLimiterRes)) return next(used);
      if (tellsLeft) tellLeft(res, limiter.points, used);
      res.setHeader("retry-after", Math.ceil(used.msBeforeNext / 1000));
      res.status(429).json(refusal);
      return;
    }
    next();
  };
}

export function rateLimitMiddlewares(): MiddlewareRoute[] {
  const redis = process.env.REDIS_URL
    ? new Redis(process.env.REDIS_URL, { enableOfflineQueue: false, lazyConnect: false })
    : undefined;
  return LIMITED_ROUTES.flatMap(({ purpose, matchers, method, caller }) => {
    const refusal = REFUSALS[purpose] ?? SLOW_DOWN;
    const limit = limiting(limiterFor(purpose, redis), caller, refusal, purpose === "key");
    return matchers.map((matcher) => ({ matcher, method: [method], middlewares: [limit] }));
  });
}
