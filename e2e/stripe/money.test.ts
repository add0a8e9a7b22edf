import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { banksAnswer } from "./acts/banks-answer";
import { openTestStripe, payByCard, type TestStripe } from "./open-test-stripe";

let world: TestStripe;
beforeEach(async () => {
  world = await openTestStripe();
});
afterEach(() => world.close());

/** Net of all movements of one kind, in euro cents. */
async function nets() {
  const { data } = await world.stripe.balanceTransactions.list({ limit: 100 });
  return data
    .map(({ reporting_category: category, amount, fee, net }) => ({ category, amount, fee, net }))
    .reverse();
}

async function balance() {
  const { available, pending } = await world.stripe.balance.retrieve();
  return { available: available[0]?.amount, pending: pending[0]?.amount };
}

describe("the account's money", () => {
  it("arrives in euro, less 1.5 % and 25 cents", async () => {
    await payByCard(world.stripe, 10_000, "eur");
    await payByCard(world.stripe, 10_000, "pen");
    await payByCard(world.stripe, 250_000, "vnd");
    expect(await nets()).toEqual([
      { category: "charge", amount: 10_000, fee: 175, net: 9_825 },
      { category: "charge", amount: 2_463, fee: 62, net: 2_401 },
      { category: "charge", amount: 908, fee: 39, net: 869 },
    ]);
    expect(await balance()).toEqual({ available: 0, pending: 9_825 + 2_401 + 869 });
  });

  it("goes back without losing a cent to rounding, and the fee stays", async () => {
    const { stripe } = world;
    const { id } = await payByCard(stripe, 1_001, "pen");
    for (const amount of [333, 333, 335]) await stripe.refunds.create({ payment_intent: id, amount });
    const [charge, ...refunds] = await nets();
    expect(refunds.reduce((sum, { amount }) => sum + amount, 0)).toBe(-(charge?.amount ?? 0));
    const { latest_charge } = await stripe.paymentIntents.retrieve(id, { expand: ["latest_charge"] });
    expect(latest_charge).toMatchObject({ refunded: true, amount_refunded: 1_001 });
  });

  it("comes back when a refund fails", async () => {
    const { stripe, standIn } = world;
    const { id } = await payByCard(stripe, 10_000, "eur", "pm_card_refundFail");
    const { id: refund, status } = await stripe.refunds.create({ payment_intent: id });
    expect(status).toBe("succeeded");
    banksAnswer(standIn.world, 0);
    const failed = await stripe.refunds.retrieve(refund, { expand: ["failure_balance_transaction"] });
    expect(failed.status).toBe("failed");
    expect((await nets()).map(({ category }) => category)).toEqual(["charge", "refund", "refund_failure"]);
    expect(await balance()).toEqual({ available: 0, pending: 9_825 });
  });

  it("is taken by a dispute with a fee, and given back when it is won", async () => {
    const { stripe, control } = world;
    const { id } = await payByCard(stripe, 10_000, "eur");
    const { body: dispute } = await control(`/intents/${id}/dispute`);
    await expect(stripe.refunds.create({ payment_intent: id })).rejects.toMatchObject({
      code: "charge_disputed",
    });
    expect(await balance()).toEqual({ available: -11_500, pending: 9_825 });
    await control(`/disputes/${dispute.id}/win`);
    expect((await stripe.disputes.retrieve(dispute.id)).status).toBe("won");
    expect(await balance()).toEqual({ available: -1_500, pending: 9_825 });
  });

  it("stays gone when a dispute is lost or given up", async () => {
    const { stripe } = world;
    const { id } = await payByCard(stripe, 10_000, "eur", "pm_card_createDispute");
    const { data } = await stripe.disputes.list({ payment_intent: id });
    const lost = await stripe.disputes.close(data[0]?.id ?? "");
    expect(lost.status).toBe("lost");
    expect(await balance()).toEqual({ available: -11_500, pending: 9_825 });
  });

  it("is paid out whole, and each movement tells with which payout it went", async () => {
    const { stripe, control } = world;
    await payByCard(stripe, 10_000, "eur");
    await payByCard(stripe, 20_000, "eur");
    const { body: payout } = await control("/payouts");
    expect(payout.amount).toBe(9_825 + 19_675);
    expect(await balance()).toEqual({ available: 0, pending: 0 });
    const { data } = await stripe.balanceTransactions.list({ payout: payout.id });
    expect(data.map(({ net }) => net)).toEqual([-29_500, 19_675, 9_825]);
    await control(`/payouts/${payout.id}/arrive`);
    expect((await stripe.payouts.retrieve(payout.id)).status).toBe("paid");
  });
});
