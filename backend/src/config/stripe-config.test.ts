import { describe, expect, it } from "vitest";
import { stripeConfig } from "./stripe-config";

const TEST = {
  SHOP_ENV: "test",
  STRIPE_API_KEY: "sk_test_abc123",
  STRIPE_PUBLISHABLE_KEY: "pk_test_def456",
  STRIPE_WEBHOOK_SECRET: "whsec_ghi789",
};
const LIVE = {
  ...TEST,
  SHOP_ENV: "production",
  STRIPE_API_KEY: "rk_live_abc123",
  STRIPE_PUBLISHABLE_KEY: "pk_live_def456",
};

describe("Stripe's keys", () => {
  it("are off without an API key, whatever else is set", () => {
    expect(stripeConfig({})).toBeNull();
    expect(stripeConfig({ ...TEST, STRIPE_API_KEY: "", STRIPE_ACCOUNT_ID: "nonsense" })).toBeNull();
  });

  it("are told apart by what they move", () => {
    expect(stripeConfig(TEST)).toMatchObject({ isLive: false, apiBase: null, accountId: null });
    expect(stripeConfig({ ...LIVE, STRIPE_ACCOUNT_ID: "acct_1" })).toMatchObject({
      isLive: true,
      accountId: "acct_1",
    });
  });

  it("may lead to a stand-in on this machine", () => {
    const base = "http://localhost:12111";
    expect(stripeConfig({ ...TEST, STRIPE_API_BASE: base })?.apiBase?.port).toBe("12111");
  });

  it.each([
    [{ STRIPE_API_KEY: "pk_test_abc" }, /STRIPE_API_KEY is none/],
    [{ STRIPE_API_KEY: "sk_test_abc def" }, /STRIPE_API_KEY is none/],
    [{ STRIPE_PUBLISHABLE_KEY: "sk_test_abc" }, /STRIPE_PUBLISHABLE_KEY is none/],
    [{ STRIPE_PUBLISHABLE_KEY: "" }, /STRIPE_PUBLISHABLE_KEY is missing/],
    [{ STRIPE_PUBLISHABLE_KEY: "pk_live_abc" }, /one is for tests and one is live/],
    [{ STRIPE_WEBHOOK_SECRET: undefined }, /STRIPE_WEBHOOK_SECRET is missing/],
    [{ STRIPE_ACCOUNT_ID: "1234" }, /STRIPE_ACCOUNT_ID is none/],
    [{ STRIPE_API_BASE: "localhost:12111" }, /STRIPE_API_BASE is no address/],
    [{ STRIPE_API_BASE: "http://localhost:12111", SHOP_ENV: "production" }, /not in production/],
    [{ ...LIVE, SHOP_ENV: "demo" }, /a demo takes no real money/],
    [{ ...LIVE, STRIPE_API_BASE: "http://localhost:12111" }, /not with a live key/],
  ])("are refused with one sentence: %o", (wrong, sentence) => {
    expect(() => stripeConfig({ ...TEST, ...wrong })).toThrow(sentence);
  });

  it("are in no error", () => {
    const said = (env: NodeJS.ProcessEnv) => {
      try {
        return String(stripeConfig(env));
      } catch (error) {
        return String(error);
      }
    };
    const wrong = said({
      ...TEST,
      STRIPE_PUBLISHABLE_KEY: "sk_test_secret",
      STRIPE_API_KEY: "sk_live_secret",
    });
    expect(wrong).not.toContain("secret");
  });
});
