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
import { hashOf } from "../../domain/access/secret-code";
import { isKeyToken } from "../../domain/ngo/key-access";
import { officerIdOf } from "../ngo/ngo-request";

/** Requests a minute, generous for a person and short for a machine that guesses. */
const PER_MINUTE = {
  auth: 30,
  account: 10,
  anywhere: 200,
  basket: 120,
  payment: 40,
  search: 600,
  mail: 10,
  invitation: 6,
  code: 10,
  key: KEY_REQUESTS_A_MINUTE,
} as const;
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

/** Whose minute a request uses up; null for one that isn't counted. */
type Caller = (req: MedusaRequest) => string | null;

const byAddress = (req: MedusaRequest): string => req.ip ?? "unknown";

/** The account that somebody tries to enter, from however many addresses: a stranger can use up its owner's minute too. */
export const byAccount = (req: MedusaRequest): string => {
  const { email, identifier, login } = (req.body ?? {}) as Record<string, unknown>;
  const account = String(email ?? identifier ?? login ?? "").trim();
  return account ? account.toLowerCase().slice(0, 254) : byAddress(req);
};

/** Guesses at an account from one address: whoever sits elsewhere, its owner before all, is counted apart. */
export const byAccountAndAddress: Caller = (req) => `${byAddress(req)} ${byAccount(req)}`;

/** The key of an organisation that a program asks with; no count keeps a token. */
const byKey: Caller = (req) => {
  const token = /^Bearer (\S+)$/.exec(req.headers.authorization ?? "")?.[1];
  return token && isKeyToken(token) ? hashOf(token) : null;
};

/** Whoever is logged in as an officer, however many devices and addresses they have. */
const byOfficer: Caller = (req) => officerIdOf(req);

/** Answers 429 with `retry-after` once a caller's minute is used up. */
export function limiting(limiter: RateLimiterAbstract, caller: Caller = byAddress) {
  return async (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): Promise<void> => {
    const name = caller(req);
    if (name === null) return next();
    try {
      await limiter.consume(name);
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
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  readonly caller?: Caller;
}[] = [
  { purpose: "auth", method: "POST", matchers: ["/auth/*"] },
  { purpose: "account", method: "POST", matchers: ["/auth/*"], caller: byAccountAndAddress },
  // So high that no single stranger keeps an owner out, and still no way to try a million passwords.
  { purpose: "anywhere", method: "POST", matchers: ["/auth/*"], caller: byAccount },
  { purpose: "auth", method: "POST", matchers: ["/manager/door/*", "/ngo/door/*"] },
  {
    purpose: "account",
    method: "POST",
    matchers: ["/manager/door/*", "/ngo/door/*"],
    caller: byAccountAndAddress,
  },
  { purpose: "anywhere", method: "POST", matchers: ["/manager/door/*", "/ngo/door/*"], caller: byAccount },
  // A password that is tried with a code or inside a session counts like one at the door.
  { purpose: "auth", method: "PUT", matchers: ["/manager/door/reset", "/ngo/door/reset"] },
  {
    purpose: "auth",
    method: "POST",
    matchers: [
      "/manager/password",
      "/manager/second-factor/*",
      "/manager/invitation",
      "/ngo/password",
      "/ngo/second-factor/*",
      "/ngo/invitation",
    ],
  },
  {
    purpose: "basket",
    method: "POST",
    matchers: [
      "/store/baskets",
      "/store/baskets/:id/lines",
      "/store/baskets/:id/lines/:line_id",
      "/store/baskets/:id/delivery",
      "/store/baskets/:id/country",
      "/store/baskets/:id/donation",
      "/store/carts",
      "/store/carts/:id",
      "/store/carts/:id/line-items",
      "/store/carts/:id/line-items/:line_id",
      "/store/carts/:id/shipping-methods",
    ],
  },
  { purpose: "basket", method: "DELETE", matchers: ["/store/baskets/:id/donation"] },
  {
    purpose: "payment",
    method: "POST",
    matchers: [
      "/store/baskets/:id/place",
      "/store/carts/:id/complete",
      "/store/carts/:id/promotions",
      "/store/payment-collections",
      "/store/payment-collections/:id/payment-sessions",
    ],
  },
  { purpose: "key", method: "GET", matchers: ["/ngo/organisations/*"], caller: byKey },
  // Each sends a mail to an address that a lead chose.
  {
    purpose: "invitation",
    method: "POST",
    matchers: [
      "/ngo/organisations/:organisation_id/members/invitations",
      "/ngo/organisations/:organisation_id/members/invitations/:invitation_id/mail",
    ],
    caller: byOfficer,
  },
  { purpose: "search", method: "GET", matchers: ["/store/catalogue", "/store/products"] },
  {
    purpose: "mail",
    method: "POST",
    matchers: [
      "/store/receipts/send-link",
      "/store/receipts/:token/returns",
      "/store/questions",
      "/store/questions/forget",
    ],
  },
  { purpose: "code", method: "POST", matchers: ["/store/consents/withdraw"] },
  // Nobody shall fill another's letter box, from however many addresses.
  { purpose: "mail", method: "POST", matchers: ["/store/questions"], caller: byAccount },
];

export function rateLimitMiddlewares(): MiddlewareRoute[] {
  const redis = process.env.REDIS_URL
    ? new Redis(process.env.REDIS_URL, { enableOfflineQueue: false, lazyConnect: false })
    : undefined;
  return LIMITED.flatMap(({ purpose, matchers, method, caller }) => {
    const limit = limiting(limiterFor(purpose, redis), caller);
    return matchers.map((matcher) => ({ matcher, method: [method], middlewares: [limit] }));
  });
}
