import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { beginPayment, openTestStripe, payByCard, type TestStripe } from "./open-test-stripe";

const RETURN = "https://shop.example/return";
const IBAN = { paid: "DE89370400440532013000", refused: "DE62370400440532013001" };

let world: TestStripe;
beforeAll(async () => {
  world = await openTestStripe();
});
afterAll(() => world.close());

describe("a payment", () => {
  it("by card is held, and taken when told", async () => {
    const { stripe } = world;
    const { id } = await beginPayment(stripe, 12_345, "pen");
    const held = await stripe.paymentIntents.confirm(id, { payment_method: "pm_card_visa" });
    expect(held).toMatchObject({ status: "requires_capture", amount_capturable: 12_345, amount_received: 0 });
    const taken = await stripe.paymentIntents.capture(id);
    expect(taken).toMatchObject({ status: "succeeded", amount_capturable: 0, amount_received: 12_345 });
  });

  it("that was held is let go", async () => {
    const { stripe } = world;
    const { id } = await beginPayment(stripe, 5_000, "usd");
    await stripe.paymentIntents.confirm(id, { payment_method: "pm_card_visa" });
    const gone = await stripe.paymentIntents.cancel(id, { cancellation_reason: "abandoned" });
    expect(gone).toMatchObject({
      status: "canceled",
      amount_capturable: 0,
      cancellation_reason: "abandoned",
    });
    await expect(stripe.paymentIntents.capture(id)).rejects.toMatchObject({
      code: "payment_intent_unexpected_state",
    });
  });

  it.each([
    ["pm_card_visa_chargeDeclinedInsufficientFunds", "card_declined", "insufficient_funds"],
    ["pm_card_chargeDeclinedExpiredCard", "expired_card", "expired_card"],
    ["pm_card_visa_chargeDeclined", "card_declined", "generic_decline"],
  ])("with %s is refused and can be tried again", async (card, code, reason) => {
    const { stripe } = world;
    const { id } = await beginPayment(stripe, 5_000, "eur");
    await expect(
      stripe.paymentIntents.confirm(id, { payment_method: card, return_url: RETURN }),
    ).rejects.toMatchObject({ type: "StripeCardError", code, decline_code: reason });
    const refused = await stripe.paymentIntents.retrieve(id);
    expect(refused.status).toBe("requires_payment_method");
    expect(refused.last_payment_error?.decline_code).toBe(reason);
    const again = await stripe.paymentIntents.confirm(id, {
      payment_method: "pm_card_visa",
      return_url: RETURN,
    });
    expect(again).toMatchObject({ status: "requires_capture", last_payment_error: null });
  });

  it("of which the card's owner is asked goes on when they approve, and not when they don't", async () => {
    const { stripe, control } = world;
    for (const [word, status] of [
      ["approve", "requires_capture"],
      ["fail", "requires_payment_method"],
    ]) {
      const { id } = await beginPayment(stripe, 900, "gbp");
      const asked = await stripe.paymentIntents.confirm(id, {
        payment_method: "pm_card_threeDSecure2Required",
        return_url: RETURN,
      });
      expect(asked.status).toBe("requires_action");
      await control(`/intents/${id}/${word}`);
      expect((await stripe.paymentIntents.retrieve(id)).status).toBe(status);
    }
  });

  it("by bank goes to the bank's page and comes back with its answer", async () => {
    const { stripe } = world;
    for (const [answer, status] of [
      ["authorize", "succeeded"],
      ["fail", "failed"],
    ]) {
      const { id } = await beginPayment(stripe, 2_000, "eur");
      const { next_action } = await stripe.paymentIntents.confirm(id, {
        payment_method_data: { type: "bancontact" },
        return_url: `${RETURN}?basket=1`,
      });
      const page = next_action?.redirect_to_url?.url ?? "";
      expect(await fetch(page).then((shown) => shown.text())).toContain("Authorize test payment");
      const back = await fetch(page, {
        method: "POST",
        body: new URLSearchParams({ answer: String(answer) }),
        redirect: "manual",
      });
      const location = new URL(back.headers.get("location") ?? "");
      expect(Object.fromEntries(location.searchParams)).toMatchObject({
        basket: "1",
        payment_intent: id,
        redirect_status: status,
      });
    }
  });

  it.each([
    ["paid", "succeeded"],
    ["refused", "requires_payment_method"],
  ] as const)("by direct debit is under way until the bank has %s it", async (outcome, status) => {
    const { stripe, control } = world;
    const { id } = await beginPayment(stripe, 2_000, "eur");
    const under = await stripe.paymentIntents.confirm(id, {
      payment_method_data: { type: "sepa_debit", sepa_debit: { iban: IBAN[outcome] } },
    });
    expect(under.status).toBe("processing");
    await control(`/intents/${id}/settle`);
    expect((await stripe.paymentIntents.retrieve(id)).status).toBe(status);
  });

  it("in euro offers a bank and a debit, in soles the card alone", async () => {
    const { stripe } = world;
    expect((await beginPayment(stripe, 2_000, "eur")).payment_method_types).toContain("sepa_debit");
    expect((await beginPayment(stripe, 2_000, "pen")).payment_method_types).toEqual(["card"]);
  });

  it("is given back once however often it is asked under one key", async () => {
    const { stripe } = world;
    const { id } = await payByCard(stripe, 10_000, "pen");
    const ask = (amount: number) =>
      stripe.refunds.create({ payment_intent: id, amount }, { idempotencyKey: "refund-1" });
    expect((await ask(4_000)).id).toBe((await ask(4_000)).id);
    await expect(ask(4_001)).rejects.toMatchObject({ type: "StripeIdempotencyError" });
    expect((await stripe.refunds.list({ payment_intent: id })).data).toHaveLength(1);
    await expect(stripe.refunds.create({ payment_intent: id, amount: 6_001 })).rejects.toMatchObject({
      param: "amount",
    });
    await stripe.refunds.create({ payment_intent: id });
    await expect(stripe.refunds.create({ payment_intent: id })).rejects.toMatchObject({
      code: "charge_already_refunded",
    });
  });
});
