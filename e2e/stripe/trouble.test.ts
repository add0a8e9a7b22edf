import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { beginPayment, openTestStripe, payByCard, type TestStripe } from "./open-test-stripe";

let world: TestStripe;
beforeEach(async () => {
  world = await openTestStripe();
});
afterEach(() => world.close());

describe("a call that goes wrong", () => {
  it("is repeated by the SDK after a lost answer, and done once", async () => {
    const { stripe, standIn } = world;
    const { id } = await payByCard(stripe, 10_000, "eur");
    standIn.faults.rules = [{ fault: "lost_answer", on: "POST /v1/refunds", times: 1 }];
    await stripe.refunds.create({ payment_intent: id, amount: 100 });
    expect((await stripe.refunds.list({ payment_intent: id })).data).toHaveLength(1);
    expect(standIn.faults.struck.get("lost_answer")).toBe(1);
  });

  it("was done although the caller never learns of it", async () => {
    const { stripe, sdk, standIn } = world;
    const { id } = await payByCard(stripe, 10_000, "eur");
    standIn.faults.rules = [{ fault: "error_after", on: "POST /v1/refunds", times: 1 }];
    const ask = () =>
      sdk("sk_test_shop", 0).refunds.create({ payment_intent: id, amount: 100 }, { idempotencyKey: "r" });
    await expect(ask()).rejects.toMatchObject({ type: "StripeAPIError" });
    await expect(ask()).rejects.toMatchObject({ type: "StripeAPIError" });
    expect((await stripe.refunds.list({ payment_intent: id })).data).toHaveLength(1);
  });

  it.each([
    ["rate_limited", "StripeRateLimitError"],
    ["server_error", "StripeAPIError"],
    ["lost_request", "StripeConnectionError"],
  ] as const)("by %s has changed nothing and goes well under the same key later", async (fault, type) => {
    const { sdk, standIn } = world;
    const once = sdk("sk_test_shop", 0);
    const make = () =>
      once.paymentIntents.create({ amount: 500, currency: "eur" }, { idempotencyKey: `key-${fault}` });
    // A connection that breaks is tried a second time, whatever the SDK is told.
    standIn.faults.rules = [{ fault, times: fault === "lost_request" ? 2 : 1 }];
    await expect(make()).rejects.toMatchObject({ type });
    expect(standIn.world.shelves.payment_intent.size).toBe(0);
    await make();
    expect(standIn.world.shelves.payment_intent.size).toBe(1);
  });

  it("is told by a rule what the next card meets", async () => {
    const { stripe, control } = world;
    await control("/faults", {
      rules: [{ fault: "declined", on: "POST /v1/payment_intents/:id/confirm", times: 1 }],
    });
    const { id } = await beginPayment(stripe, 500, "eur");
    const pay = () => stripe.paymentIntents.confirm(id, { payment_method: "pm_card_visa" });
    await expect(pay()).rejects.toMatchObject({ code: "card_declined" });
    expect((await pay()).status).toBe("requires_capture");
  });

  it("is refused when it names what Stripe doesn't know, too little money or another account's key", async () => {
    const { stripe, sdk } = world;
    const unknown = { amount: 500, currency: "eur", colour: "red" };
    await expect(stripe.paymentIntents.create(unknown)).rejects.toMatchObject({ code: "parameter_unknown" });
    await expect(stripe.paymentIntents.create({ amount: 49, currency: "eur" })).rejects.toMatchObject({
      code: "amount_too_small",
    });
    await expect(sdk("sk_live_no").balance.retrieve()).rejects.toMatchObject({
      type: "StripeAuthenticationError",
    });
    await expect(stripe.paymentIntents.retrieve("pi_none")).rejects.toMatchObject({
      code: "resource_missing",
    });
  });
});

describe("a browser", () => {
  it("sees its own payment by its secret and nothing that is the shop's", async () => {
    const { stripe, sdk } = world;
    const { id, client_secret } = await beginPayment(stripe, 500, "eur");
    const browser = sdk("pk_test_shop");
    const seen = await browser.paymentIntents.retrieve(id, { client_secret: client_secret ?? "" });
    expect(seen.amount).toBe(500);
    expect(seen).not.toHaveProperty("metadata");
    await expect(browser.paymentIntents.retrieve(id, { client_secret: "guessed" })).rejects.toMatchObject({
      param: "client_secret",
    });
    await expect(browser.paymentIntents.capture(id)).rejects.toMatchObject({ statusCode: 401 });
  });
});

describe("lists", () => {
  it("come newest first, page by page", async () => {
    const { stripe } = world;
    const made = [];
    for (let index = 0; index < 5; index += 1)
      made.unshift((await beginPayment(stripe, 500 + index, "eur")).id);
    const read: string[] = [];
    for await (const { id } of stripe.paymentIntents.list({ limit: 2 })) read.push(id);
    expect(read).toEqual(made);
    const future = Math.floor(Date.now() / 1000) + 60;
    expect((await stripe.paymentIntents.list({ created: { gte: future } })).data).toEqual([]);
  });
});
