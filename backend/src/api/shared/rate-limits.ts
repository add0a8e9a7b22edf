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

/** Requests a minute from one address, generous for a person and short for a machine that guesses. */
const PER_MINUTE = { auth: 30, basket: 120, payment: 40, search: 600, mail: 10 } as const;
type Purpose = keyof typeof PER_MINUTE;

/** Tests and benchmarks come from one address and are many shoppers. */
const MANY_SHOPPERS = 500;

/** With Redis all servers count together; without, each process counts for itself. */
function limiterFor(purpose: Purpose, redis: Redis | undefined): RateLimiterAbstract {
  const factor = shopEnv() === "production" ? 1 : MANY_SHOPPERS;
  const options = { keyPrefix: `rate:${purpose}`, points: PER_MINUTE[purpose] * factor, duration: 60 };
  if (!redis) return new RateLimiterMemory(options);
  // When Redis is away the shop goes on, each process counting alone.
  return new RateLimiterRedis({
    ...options,
    storeClient: redis,
    insuranceLimiter: new RateLimiterMemory(options),
  });
}

const SLOW_DOWN: Problem = { code: "too_many_requests", message: "Too many requests; wait a minute." };

/** Answers 429 with `retry-after` once an address has used up its minute. */
export function limiting(limiter: RateLimiterAbstract) {
  return async (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): Promise<void> => {
    try {
      await limiter.consume(req.ip ?? "unknown");
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) return next(refusal);
      res.setHeader("retry-after", Math.ceil(refusal.msBeforeNext / 1000));
      res.status(429).json(SLOW_DOWN);
      return;
    }
    next();
  };
}

const LIMITED: readonly {
  readonly purpose: Purpose;
  readonly matchers: readonly string[];
  readonly method: "GET" | "POST";
}[] = [
  { purpose: "auth", method: "POST", matchers: ["/auth/*"] },
  { purpose: "basket", method: "POST", matchers: ["/store/baskets", "/store/carts"] },
  {
    purpose: "payment",
    method: "POST",
    matchers: [
      "/store/baskets/:id/place",
      "/store/carts/:id/complete",
      "/store/carts/:id/promotions",
      "/store/payment-collections/:id/payment-sessions",
    ],
  },
  { purpose: "search", method: "GET", matchers: ["/store/catalogue", "/store/products"] },
  { purpose: "mail", method: "POST", matchers: ["/store/receipts/send-link"] },
];

export function rateLimitMiddlewares(): MiddlewareRoute[] {
  const redis = process.env.REDIS_URL
    ? new Redis(process.env.REDIS_URL, { enableOfflineQueue: false, lazyConnect: false })
    : undefined;
  return LIMITED.flatMap(({ purpose, matchers, method }) => {
    const limit = limiting(limiterFor(purpose, redis));
    return matchers.map((matcher) => ({ matcher, method: [method], middlewares: [limit] }));
  });
}
