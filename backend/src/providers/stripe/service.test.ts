import { PaymentSessionStatus } from "@medusajs/framework/utils";
import type Stripe from "stripe";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { StripeProvider } from "./service";

const stripe = vi.hoisted(() => ({
  paymentIntents: { create: vi.fn(), retrieve: vi.fn(), cancel: vi.fn() },
}));
vi.mock("./stripe-client", () => ({ stripeClient: () => stripe }));
const { create, retrieve, cancel } = stripe.paymentIntents;

const intent = (facts: Partial<Stripe.PaymentIntent> = {}) =>
  ({
    id: "pi_1",
    status: "requires_payment_method",
    amount: 4500,
    amount_capturable: 0,
    amount_received: 0,
    currency: "pen",
    client_secret: "pi_1_secret_2",
    latest_charge: null,
    last_payment_error: null,
    metadata: { session_id: "payses_1", basket_id: "cart_1", shop: "second-chance" },
    ...facts,
  }) as Stripe.PaymentIntent;
const held = intent({ status: "requires_capture", amount_capturable: 4500 });

const kept = { id: "pi_1", amount_minor: "4500", currency: "pen", basket_id: "cart_1" };
const context = { idempotency_key: "payses_1" };
const provider = new StripeProvider({}, {});

describe("Stripe behind Medusa", () => {
  beforeEach(() => {
    vi.resetAllMocks();
  });

  it.each([
    ["pen", 45, 4500],
    ["eur", "19.99", 1999],
    ["usd", 0.1, 10],
    ["gbp", "1234.5", 123_450],
    ["zar", "899.95", 89_995],
    ["vnd", 450_000, 450_000],
  ])("asks in minor units of %s", async (currency_code, amount, minor) => {
    create.mockResolvedValue(intent());
    await provider.initiatePayment({ amount, currency_code, data: { session_id: "payses_1" }, context });
    expect(create.mock.lastCall?.[0]).toMatchObject({ amount: minor, currency: currency_code });
  });

  it("tells Stripe what the server knows, and nothing of what came along", async () => {
    create.mockResolvedValue(intent());
    const data = {
      session_id: "payses_1",
      basket_id: "cart_1",
      amount: 1,
      capture_method: "automatic",
      setup_future_usage: "off_session",
      metadata: { shop: "another" },
    };
    const begun = await provider.initiatePayment({ amount: 45, currency_code: "pen", data, context });
    expect(create).toHaveBeenCalledWith(
      {
        amount: 4500,
        currency: "pen",
        automatic_payment_methods: { enabled: true },
        payment_method_options: { card: { capture_method: "manual" } },
        metadata: { session_id: "payses_1", basket_id: "cart_1", shop: "second-chance" },
      },
      { idempotencyKey: "payses_1" },
    );
    expect(begun).toMatchObject({ id: "pi_1", data: { ...kept, client_secret: "pi_1_secret_2" } });
  });

  it("makes a payment of what is held for this very session, and keeps nothing that opens it", async () => {
    retrieve.mockResolvedValue(held);
    const data = { ...kept, client_secret: "pi_1_secret_2" };
    expect(await provider.authorizePayment({ data, context })).toEqual({
      status: PaymentSessionStatus.AUTHORIZED,
      data: kept,
    });
    retrieve.mockResolvedValue(intent({ status: "succeeded", amount_received: 4500 }));
    expect((await provider.authorizePayment({ data, context })).status).toBe(PaymentSessionStatus.CAPTURED);
  });

  it.each([
    ["another session", { data: kept, context: { idempotency_key: "payses_2" } }],
    ["another amount", { data: { ...kept, amount_minor: "4501" }, context }],
    ["another currency", { data: { ...kept, currency: "usd" }, context }],
  ])("makes none of what is held for %s", async (_, asked) => {
    retrieve.mockResolvedValue(held);
    expect((await provider.authorizePayment(asked)).status).toBe(PaymentSessionStatus.ERROR);
  });

  it.each([
    [intent(), PaymentSessionStatus.PENDING],
    [intent({ status: "processing" }), PaymentSessionStatus.PENDING],
    [intent({ status: "requires_action" }), PaymentSessionStatus.REQUIRES_MORE],
    [intent({ status: "canceled" }), PaymentSessionStatus.CANCELED],
    [intent({ status: "something_new" as Stripe.PaymentIntent.Status }), PaymentSessionStatus.PENDING],
  ])("waits while nothing has come", async (now, status) => {
    retrieve.mockResolvedValue(now);
    expect((await provider.authorizePayment({ data: kept, context })).status).toBe(status);
  });

  it("lets a session go that nobody has paid, and none that somebody has", async () => {
    cancel.mockResolvedValue(intent({ status: "canceled" }));
    for (const paid of [held, intent({ status: "processing" })]) {
      retrieve.mockResolvedValue(paid);
      await expect(provider.deletePayment({ data: kept })).rejects.toThrow("being paid");
    }
    expect(cancel).not.toHaveBeenCalled();
    retrieve.mockResolvedValue(intent());
    await provider.deletePayment({ data: kept });
    expect(cancel).toHaveBeenCalledTimes(1);
    await expect(provider.deletePayment({ data: {} })).resolves.toEqual({ data: {} });
  });

  it("never changes the amount of a payment that is begun", async () => {
    const asked = { data: kept, currency_code: "pen" };
    await expect(provider.updatePayment({ ...asked, amount: 46 })).rejects.toThrow("another payment");
    await expect(provider.updatePayment({ ...asked, amount: 45 })).resolves.toEqual({ data: kept });
  });
});
