import { Modules } from "@medusajs/framework/utils";
import { expect, it, vi } from "vitest";
import type { TestShop } from "../shop";
import type { StripeStandIn } from "../stripe-stand-in";
import type { DonationApi } from "./donation-desk";
import { stripeDesk } from "./stripe-desk";

const SOAP = "PE-SJ-05";
const LINEN = "LT-LP-01";

/** Payments that can become no order: their money goes back once, and the shopper is told. */
export function stripeReturns(shop: () => TestShop, api: DonationApi, standIn: () => StripeStandIn): void {
  const { basket, ordersOf, offer, tend } = stripeDesk(shop, api);
  const mails = () => shop().sql("notification").where("template", "payment-returned");

  it("lets go what a card holds when the piece is gone, and the basket can be paid anew", async () => {
    const { id, start, place, progress, complete } = await basket("PE", [SOAP, 2]);
    const intentId = await standIn().pay((await start()).data.clientSecret ?? "");
    await offer(SOAP, false);
    expect(await place()).toMatchObject({ status: 400, data: { code: "not_for_sale" } });
    expect((await standIn().statusOf(intentId)).status).toBe("canceled");
    expect((await progress()).data).toEqual({ state: "returned" });
    expect(await complete(intentId)).toEqual({ state: "returned", reason: "not_for_sale" });
    expect(await ordersOf(id)).toEqual([]);
    expect(await mails()).toHaveLength(1);

    await offer(SOAP, true);
    const second = await standIn().pay((await start()).data.clientSecret ?? "");
    expect(second).not.toBe(intentId);
    expect((await place()).status).toBe(200);
    expect(await mails()).toHaveLength(1);
  });

  it("pays back once what a bank has sent, though many hear of it and an answer is lost", async () => {
    const { start, complete, totalMinor } = await basket("LT", [LINEN, 1]);
    const intentId = await standIn().payAtTheBank((await start()).data.clientSecret ?? "");
    await offer(LINEN, false);
    await standIn().fails("POST /v1/refunds", "lost_answer", 3);
    const looks = await Promise.allSettled([complete(intentId), complete(intentId)]);
    await standIn().control("/faults", { rules: [] });
    expect(looks).toHaveLength(2);
    expect(await complete(intentId)).toEqual({ state: "returned", reason: "not_for_sale" });
    expect((await standIn().statusOf(intentId)).refundedMinor).toBe(totalMinor);
    const { data } = await standIn().stripe.refunds.list({ payment_intent: intentId });
    expect(data.map(({ amount }) => amount)).toEqual([totalMinor]);
    const [returned] = await shop().sql("returned_payment").where({ intent_id: intentId });
    expect(returned).toMatchObject({
      way: "refund",
      reason: "not_for_sale",
      amount_minor: String(totalMinor),
    });
    expect(await mails()).toHaveLength(1);
  });

  it("gives back once what came for an order that could not be written, and says so", async () => {
    const { id, start, place, progress, totalMinor } = await basket("LT", [LINEN, 1]);
    const intentId = await standIn().payAtTheBank((await start()).data.clientSecret ?? "");
    const write = vi.spyOn(shop().container.resolve(Modules.ORDER), "addOrderTransactions");
    write.mockRejectedValueOnce(new Error("Disk full"));
    expect(await place()).toMatchObject({ status: 422, data: { code: "payment_failed" } });
    write.mockRestore();
    expect((await standIn().statusOf(intentId)).refundedMinor).toBe(totalMinor);
    expect((await standIn().stripe.refunds.list({ payment_intent: intentId })).data).toHaveLength(1);
    expect((await progress()).data).toEqual({ state: "returned" });
    expect(await ordersOf(id)).toEqual([]);
    expect(await mails()).toHaveLength(1);
    await standIn().payAtTheBank((await start()).data.clientSecret ?? "");
    expect((await place()).status).toBe(200);
  });

  it("keeps to what was decided after a crash, even where an order would be possible again", async () => {
    const { id, start, complete } = await basket("PE", [SOAP, 1]);
    const intentId = await standIn().pay((await start()).data.clientSecret ?? "");
    await offer(SOAP, false);
    await standIn().fails("POST /v1/payment_intents/:id/cancel", "server_error", 20);
    await expect(complete(intentId)).rejects.toThrow();
    await standIn().control("/faults", { rules: [] });
    await offer(SOAP, true);
    await tend();
    expect((await standIn().statusOf(intentId)).status).toBe("canceled");
    expect(await complete(intentId)).toEqual({ state: "returned", reason: "not_for_sale" });
    expect(await ordersOf(id)).toEqual([]);
    await expect(shop().sql("returned_payment").update({ reason: "other" })).rejects.toThrow(
      /as it was decided/,
    );
    await expect(shop().sql("returned_payment").delete()).rejects.toThrow(/as it was decided/);
  });

  it("is untouched by a payment of another basket, and gives back one for a basket that is gone", async () => {
    const one = await basket("PE", [SOAP, 1]);
    const other = await basket("PE", [SOAP, 1]);
    const intentId = await standIn().pay((await one.start()).data.clientSecret ?? "");
    await other.start();
    expect(await other.complete(intentId)).toEqual({ state: "not_paid" });
    expect((await standIn().statusOf(intentId)).status).toBe("requires_capture");
    await shop().sql("cart").where({ id: one.id }).update({ deleted_at: new Date() });
    expect(await one.complete(intentId)).toMatchObject({ state: "returned" });
    expect((await standIn().statusOf(intentId)).status).toBe("canceled");
  });
}
