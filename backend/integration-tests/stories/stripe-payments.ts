import { expect, it } from "vitest";
import type { TestShop } from "../shop";
import type { StripeStandIn } from "../stripe-stand-in";
import type { DonationApi } from "./donation-desk";
import { stripeDesk } from "./stripe-desk";

const SOAP = "PE-SJ-05";

/** Payments that become orders: by whoever hears of them first, and once. */
export function stripePayments(shop: () => TestShop, api: DonationApi, standIn: () => StripeStandIn): void {
  const { basket, ordersOf, tend, shopper } = stripeDesk(shop, api);
  const captures = () => shop().sql("capture").whereNull("deleted_at");

  it("begins one payment of a basket, for its total and by the server's word alone", async () => {
    const { id, totalMinor, start, progress } = await basket("PE", [SOAP, 2]);
    expect((await progress()).data).toEqual({ state: "none" });
    const answers = await Promise.all([start(), start(), start()]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(new Set(answers.map(({ data }) => data.clientSecret)).size).toBe(1);
    const { data } = answers[0];
    expect(data).toMatchObject({
      publishableKey: "pk_test_stand_in",
      amount: { amountMinor: totalMinor, currencyCode: "PEN" },
    });
    const intent = await standIn().stripe.paymentIntents.retrieve(
      data.clientSecret?.split("_secret_")[0] ?? "",
    );
    const session = await shop().sql("payment_session").whereNull("deleted_at").first("id");
    expect(intent).toMatchObject({
      amount: totalMinor,
      currency: "pen",
      metadata: { basket_id: id, session_id: session.id, shop: "second-chance" },
    });
    expect((await progress()).data).toEqual({ state: "open" });
  });

  it("makes one order of a card that was held, and takes the money at once, whoever asks and how often", async () => {
    const { id, start, progress, place, complete } = await basket("PE", [SOAP, 2]);
    const intentId = await standIn().pay((await start()).data.clientSecret ?? "");
    expect((await progress()).data).toEqual({ state: "paid" });
    const [first, second, outcome] = await Promise.all([place(), place(), complete(intentId)]);
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(first.data).toEqual(second.data);
    const orders = await ordersOf(id);
    expect(orders).toEqual([{ id: (outcome as { orderId?: string }).orderId }]);
    expect(await captures()).toHaveLength(1);
    expect(await standIn().statusOf(intentId)).toEqual({ status: "succeeded", refundedMinor: 0 });
    expect((await progress()).data).toEqual({ state: "ordered", ...first.data });
    expect(await start()).toMatchObject({ status: 409, data: { code: "basket_completed" } });
    expect((await shop().attribute(orders[0]?.id)).status).toBe("balanced");
    const kept = await shop().sql("payment").first("data");
    expect(JSON.stringify(kept)).not.toContain("_secret_");
  });

  it("becomes an order though the shopper never came back", async () => {
    const { id, start, complete } = await basket("PE", [SOAP, 1]);
    const intentId = await standIn().pay((await start()).data.clientSecret ?? "");
    expect(await complete(intentId)).toMatchObject({ state: "ordered" });
    expect(await complete(intentId)).toMatchObject({ state: "ordered" });
    expect(await ordersOf(id)).toHaveLength(1);
    expect(await captures()).toHaveLength(1);
  });

  it("says that a card was declined, and takes another", async () => {
    const { id, start, progress, place, complete } = await basket("PE", [SOAP, 1]);
    const secret = (await start()).data.clientSecret ?? "";
    const intentId = await standIn().pay(secret, "pm_card_visa_chargeDeclinedInsufficientFunds");
    expect((await progress()).data).toEqual({ state: "failed", failure: "insufficient_funds" });
    expect(await place()).toMatchObject({ status: 422, data: { code: "payment_failed" } });
    expect(await complete(intentId)).toEqual({ state: "not_paid" });
    expect(await ordersOf(id)).toEqual([]);
    expect((await start()).data.clientSecret).toBe(secret);
    await standIn().pay(secret);
    expect((await place()).status).toBe(200);
  });

  it("ends a payment on which six cards were declined, and begins another", async () => {
    const { start } = await basket("PE", [SOAP, 1]);
    const secret = (await start()).data.clientSecret ?? "";
    for (let tries = 0; tries < 6; tries += 1) {
      expect((await start()).data.clientSecret).toBe(secret);
      await standIn().pay(secret, "pm_card_visa_chargeDeclined");
    }
    expect((await start()).data.clientSecret).not.toBe(secret);
    expect(await standIn().statusOf(secret.split("_secret_")[0] ?? "")).toMatchObject({ status: "canceled" });
  });

  it("is paid by a bank at once, where nothing can be held", async () => {
    const { id, start, place } = await basket("LT", ["LT-LP-01", 1]);
    const intentId = await standIn().payAtTheBank((await start()).data.clientSecret ?? "");
    expect((await standIn().statusOf(intentId)).status).toBe("succeeded");
    expect((await place()).status).toBe(200);
    const [order] = await ordersOf(id);
    expect((await shop().attribute(order?.id)).status).toBe("balanced");
    expect(await captures()).toHaveLength(1);
  });

  it("takes the money later where Stripe was away after the order, once", async () => {
    const { start, place } = await basket("PE", [SOAP, 1]);
    const intentId = await standIn().pay((await start()).data.clientSecret ?? "");
    await standIn().fails("POST /v1/payment_intents/:id/capture", "server_error", 20);
    expect((await place()).status).toBe(200);
    expect(await captures()).toHaveLength(0);
    await standIn().fails("POST /v1/payment_intents/:id/capture", "lost_answer", 1);
    await tend();
    await tend();
    expect(await captures()).toHaveLength(1);
    expect((await standIn().statusOf(intentId)).status).toBe("succeeded");
  });

  it("lets nobody change a basket that is paid, nor say what is paid for it", async () => {
    const { id, start, place, change, totalMinor } = await basket("PE", [SOAP, 2]);
    expect(await start({ expected_total_minor: totalMinor - 1 })).toMatchObject({
      data: { code: "price_changed" },
    });
    expect(await start({ provider_id: "pp_fair-till_stall" })).toMatchObject({
      data: { code: "payment_failed" },
    });
    const secret = (await start()).data.clientSecret ?? "";
    await standIn().pay(secret);
    expect(await change(1)).toMatchObject({ status: 409, data: { code: "in_progress" } });
    expect(await place({ provider_id: "pp_test-payment_demo" })).toMatchObject({ status: 409 });
    expect(await place({ expected_total_minor: totalMinor - 1 })).toMatchObject({
      data: { code: "price_changed" },
    });
    expect((await place()).status).toBe(200);
    expect(await ordersOf(id)).toHaveLength(1);
  });

  it("takes a shopper's own words out of Medusa's way to pay", async () => {
    const { id } = await basket("PE", [SOAP, 1]);
    const { post } = await shopper();
    const { data } = await post("/store/payment-collections", { cart_id: id });
    const { status } = await post(
      `/store/payment-collections/${data.payment_collection?.id}/payment-sessions`,
      {
        provider_id: "pp_stripe_stripe",
        data: { capture_method: "automatic", basket_id: "cart_other", amount: 1 },
      },
    );
    expect(status).toBe(200);
    const session = await shop().sql("payment_session").whereNull("deleted_at").first("data");
    expect(session.data).toMatchObject({ basket_id: id });
    const intent = await standIn().stripe.paymentIntents.retrieve(session.data.id);
    expect(intent.metadata.basket_id).toBe(id);
    expect(intent.payment_method_options?.card?.capture_method).toBe("manual");
    await standIn().pay(session.data.client_secret);
    expect(await post(`/store/carts/${id}/complete`)).toMatchObject({ status: 200, data: { type: "order" } });
  });
}
