import Stripe from "stripe";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { refundIntent } from "./refund-intent";

const wanted = { intentId: "pi_1", amountMinor: 1200n, requestId: "request-1" };

/** Stripe, as far as refunds go: what it made, and what it answers next in the place of the truth. */
class Refunds {
  made: Partial<Stripe.Refund>[] = [];
  readonly keys: (string | undefined)[] = [];
  troubles: ("lost" | "before" | "failed")[] = [];

  readonly create = vi.fn(async (asked: Stripe.RefundCreateParams, options: { idempotencyKey?: string }) => {
    this.keys.push(options.idempotencyKey);
    const trouble = this.troubles.shift();
    if (trouble === "before") throw fault(500);
    const refund = {
      id: `re_${this.made.length + 1}`,
      amount: asked.amount,
      payment_intent: asked.payment_intent,
      metadata: asked.metadata as Stripe.Metadata,
      status: trouble === "failed" ? "failed" : "succeeded",
    };
    this.made.push(refund as Partial<Stripe.Refund>);
    if (trouble === "lost") throw fault(undefined);
    return refund;
  });
  readonly list = () => ({ autoPagingToArray: async () => this.made });
  readonly retrieve = async (id: string) => this.made.find((refund) => refund.id === id);
}

const fault = (statusCode: number | undefined) =>
  new Stripe.errors.StripeAPIError({
    type: "api_error",
    message: "Trouble",
    ...(statusCode === undefined ? {} : { statusCode }),
  });

describe("a refund at Stripe", () => {
  let refunds: Refunds;
  const refund = (other: Partial<typeof wanted> = {}) =>
    refundIntent({ refunds } as unknown as Stripe, { ...wanted, ...other });
  beforeEach(() => {
    refunds = new Refunds();
  });

  it("is made once for a request, however often it is asked for", async () => {
    expect((await refund()).id).toBe("re_1");
    expect((await refund()).id).toBe("re_1");
    expect(refunds.create).toHaveBeenCalledTimes(1);
    expect(refunds.made[0]?.metadata).toEqual({ shop: "second-chance", request_id: "request-1" });
    expect((await refund({ requestId: "request-2" })).id).toBe("re_2");
  });

  it("that was made, but of which nobody heard, is found again", async () => {
    refunds.troubles = ["lost"];
    await expect(refund()).rejects.toMatchObject({ code: "unavailable" });
    expect((await refund()).id).toBe("re_1");
    expect(refunds.made).toHaveLength(1);
  });

  it("is asked for under another key where Stripe had a fault of its own, which it would repeat", async () => {
    refunds.troubles = ["before", "before"];
    expect((await refund()).id).toBe("re_1");
    expect(refunds.keys).toEqual(["refund:request-1", "refund:request-1:1", "refund:request-1:2"]);
  });

  it("that a bank sent back can be tried again, under another key", async () => {
    refunds.troubles = ["failed"];
    await expect(refund()).rejects.toMatchObject({ stripeCode: "refund_failed" });
    expect((await refund()).id).toBe("re_2");
    expect(new Set(refunds.keys).size).toBe(2);
  });

  it("of another amount is another request", async () => {
    await refund();
    await expect(refund({ amountMinor: 1201n })).rejects.toMatchObject({ stripeCode: "refund_differs" });
    expect(refunds.made).toHaveLength(1);
  });

  it("made in Stripe's own pages is looked up, and never made", async () => {
    refunds.made = [{ id: "re_dashboard", amount: 1200, payment_intent: "pi_1", metadata: {} }];
    expect((await refund({ requestId: "re_dashboard" })).id).toBe("re_dashboard");
    await expect(refund({ requestId: "re_dashboard", intentId: "pi_2" })).rejects.toMatchObject({
      stripeCode: "refund_foreign",
    });
    expect(refunds.create).not.toHaveBeenCalled();
  });
});
