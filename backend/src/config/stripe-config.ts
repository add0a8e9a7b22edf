import { shopEnv } from "./shop-env";

/** Keys of the Stripe account that takes the shop's money. */
export interface StripeConfig {
  readonly apiKey: string;
  readonly publishableKey: string;
  readonly webhookSecret: string;
  /** Live keys move real money. */
  readonly isLive: boolean;
  /** A stand-in for Stripe on a machine without the internet; null for Stripe itself. */
  readonly apiBase: URL | null;
  /** Events of any other account are none of ours; null where nobody said which one it is. */
  readonly accountId: string | null;
}

const SHAPES = {
  STRIPE_API_KEY: /^(?:sk|rk)_(test|live)_\w+$/,
  STRIPE_PUBLISHABLE_KEY: /^pk_(test|live)_\w+$/,
  STRIPE_WEBHOOK_SECRET: /^whsec_[\w+/=-]+$/,
  STRIPE_ACCOUNT_ID: /^acct_\w+$/,
} as const;

const LOOKS_LIKE: Readonly<Record<keyof typeof SHAPES, string>> = {
  STRIPE_API_KEY: "sk_test_…, sk_live_…, rk_test_… or rk_live_…",
  STRIPE_PUBLISHABLE_KEY: "pk_test_… or pk_live_…",
  STRIPE_WEBHOOK_SECRET: "whsec_…",
  STRIPE_ACCOUNT_ID: "acct_…",
};

/**
 * What the environment says about Stripe; null, and everything of Stripe is off, without `STRIPE_API_KEY`. No error repeats a key.
 *
 * @throws Error with one sentence for a key that is missing, of another kind, or that doesn't belong here.
 */
export function stripeConfig(env: NodeJS.ProcessEnv = process.env): StripeConfig | null {
  if (!env.STRIPE_API_KEY) return null;
  const isLive = modeOf("STRIPE_API_KEY", env) === "live";
  if ((modeOf("STRIPE_PUBLISHABLE_KEY", env) === "live") !== isLive)
    throw new Error("STRIPE_API_KEY and STRIPE_PUBLISHABLE_KEY: one is for tests and one is live.");
  if (isLive && shopEnv(env) !== "production")
    throw new Error(`STRIPE_API_KEY is live, and SHOP_ENV is "${shopEnv(env)}": a demo takes no real money.`);
  keyOf("STRIPE_WEBHOOK_SECRET", env);
  return {
    apiKey: env.STRIPE_API_KEY,
    publishableKey: env.STRIPE_PUBLISHABLE_KEY ?? "",
    webhookSecret: env.STRIPE_WEBHOOK_SECRET ?? "",
    isLive,
    apiBase: standIn(env, isLive),
    accountId: env.STRIPE_ACCOUNT_ID ? (keyOf("STRIPE_ACCOUNT_ID", env)[0] ?? null) : null,
  };
}

function modeOf(name: "STRIPE_API_KEY" | "STRIPE_PUBLISHABLE_KEY", env: NodeJS.ProcessEnv): string {
  return keyOf(name, env)[1] ?? "";
}

function keyOf(name: keyof typeof SHAPES, env: NodeJS.ProcessEnv): RegExpExecArray {
  const found = SHAPES[name].exec(env[name] ?? "");
  if (found) return found;
  const fault = env[name] ? "is none" : "is missing";
  throw new Error(`STRIPE_API_KEY is set, and ${name} ${fault}: it looks like ${LOOKS_LIKE[name]}.`);
}

function standIn(env: NodeJS.ProcessEnv, isLive: boolean): URL | null {
  if (!env.STRIPE_API_BASE) return null;
  if (isLive || shopEnv(env) === "production")
    throw new Error(
      "STRIPE_API_BASE names a stand-in for Stripe: not with a live key, and not in production.",
    );
  const base = URL.canParse(env.STRIPE_API_BASE) ? new URL(env.STRIPE_API_BASE) : null;
  if (base && (base.protocol === "http:" || base.protocol === "https:")) return base;
  throw new Error("STRIPE_API_BASE is no address: it looks like http://localhost:12111.");
}
