import { PaymentSessionStatus } from "@medusajs/framework/utils";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { TestPaymentProvider } from "./service";

const inEnv = (env: string | undefined) => vi.stubEnv("SHOP_ENV", env);

describe("test payment", () => {
  beforeEach(() => inEnv("test"));
  afterEach(() => vi.unstubAllEnvs());

  it.each(["production", undefined, "staging"])("refuses to load when the shop is for %s", (env) => {
    inEnv(env);
    expect(() => TestPaymentProvider.validateOptions()).toThrow("moves no money");
    expect(() => new TestPaymentProvider({}, {})).toThrow("moves no money");
  });

  it("captures at authorisation, now or when the past says", async () => {
    const provider = new TestPaymentProvider({}, {});
    const { data } = await provider.initiatePayment({ amount: 10, currency_code: "pen" });
    const paid = await provider.authorizePayment({ data });
    expect(paid.status).toBe(PaymentSessionStatus.CAPTURED);
    expect(Date.now() - Date.parse(String(paid.data?.occurred_at))).toBeLessThan(5000);
    const past = "2025-06-01T10:00:00.000Z";
    expect((await provider.authorizePayment({ data: { occurred_at: past } })).data?.occurred_at).toBe(past);
  });

  it("declines only for a test", async () => {
    const provider = new TestPaymentProvider({}, {});
    const data = { outcome: "decline" };
    expect((await provider.authorizePayment({ data })).status).toBe(PaymentSessionStatus.ERROR);
    inEnv("demo");
    expect((await provider.authorizePayment({ data })).status).toBe(PaymentSessionStatus.CAPTURED);
  });

  it("notes each part that is given back", async () => {
    const provider = new TestPaymentProvider({}, {});
    const first = await provider.refundPayment({
      amount: 3,
      data: {},
      context: { idempotency_key: "ref_1" },
    });
    const second = await provider.refundPayment({
      // As Medusa hands over what it has read from a row.
      amount: { value: "4", precision: 20 },
      data: first.data,
      context: { idempotency_key: "ref_2" },
    });
    expect(second.data?.refunds).toMatchObject({ ref_1: { amount: "3" }, ref_2: { amount: "4" } });
  });
});
