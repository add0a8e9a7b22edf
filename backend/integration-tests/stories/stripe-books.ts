import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Api } from "../operator";
import type { TestShop } from "../shop";
import { source } from "../source";
import type { StripeStandIn } from "../stripe-stand-in";
import type { DonationApi } from "./donation-desk";
import { inboxDesk, ownStripe } from "./stripe-inbox-desk";

const { dayBooks } = source<typeof import("../../src/workflows/stripe/books/day-books")>(
  "workflows/stripe/books/day-books",
);

const SOAP = "PE-SJ-05";
/** When everything happens that this Stripe tells: nobody is asked yet about a payment that is younger. */
const MINUTES_AGO = 20;

/** Money that moves at Stripe, with and without a word of it: our books come to the same. */
export function stripeBooks(shop: () => TestShop, api: DonationApi & Api): void {
  describe("books beside Stripe's", () => {
    let own: { standIn: StripeStandIn; close: () => void };
    beforeEach(async () => {
      own = await ownStripe();
      await own.standIn.control("/clock", { seconds: -60 * MINUTES_AGO });
    });
    afterEach(() => own.close());
    const desk = inboxDesk(shop, api, () => own.standIn);
    const today = () =>
      dayBooks(shop().container, new Date(Date.now() - MINUTES_AGO * 60_000).toISOString().slice(0, 10));
    const disputed = async (orderId: string) =>
      (await shop().ledger(orderId)).filter((entry) => /dispute|reversal/.test(entry));

    it("finds what nobody told of: the order, its fee, and both books equal to the balance", async () => {
      const paid = await desk.payAndLeave("PE", [SOAP, 2]);
      await desk.buy("LT", ["LT-DZ-01", 1]);
      expect(await desk.reconcile()).toEqual({ found: 0, mended: 0 });
      expect(await desk.ordersOf(paid.id)).toHaveLength(1);
      const { rows, balances, problem } = await today();
      expect(problem).toBeNull();
      expect(rows.map(({ figure, currencyCode }) => `${figure} ${currencyCode}`)).toEqual([
        "captures EUR",
        "captures PEN",
        "fees EUR",
      ]);
      for (const { oursMinor, theirsMinor } of rows) expect(oursMinor).toBe(theirsMinor);
      expect(balances).toHaveLength(1);
      for (const { movedMinor, stripeMinor } of balances) expect(movedMinor).toBe(stripeMinor);
    });

    it("takes a refund of the dashboard from all lines when it is whole, and from none when it is a part", async () => {
      const whole = await desk.buy("PE", [SOAP, 1]);
      const part = await desk.buy("PE", [SOAP, 2]);
      await own.standIn.control(`/intents/${whole.intentId}/refund`);
      await own.standIn.control(`/intents/${part.intentId}/refund`, { amount: 700 });
      await desk.bringAll();
      await desk.bringAll();
      expect(await shop().sql("refund").whereNull("deleted_at")).toHaveLength(2);
      const lines = (await shop().book(whole.orderId)).lines;
      expect(lines.map(({ refundableMinor }) => refundableMinor)).toEqual(lines.map(() => "0"));
      expect((await shop().book(whole.orderId)).status).toBe("balanced");
      expect((await shop().book(part.orderId)).status).toBe("suspense");
      await desk.reconcile();
      expect(await desk.openDifferences()).toEqual(["refund_without_lines -700 0"]);
      for (const { oursMinor, theirsMinor } of (await today()).rows) expect(oursMinor).toBe(theirsMinor);

      // An operator says whose it was: no money moves, and the book takes it from the line.
      const { subject } = await shop().sql("psp_difference").first("subject");
      const soap = (await shop().book(part.orderId)).lines.find(
        ({ title }) => title === "Oat and honey soap",
      );
      const operator = await desk.operator();
      const named = (minor: string) =>
        operator.tries(`/admin/stripe/refunds/${subject}/lines`, {
          lines: [{ attribution_line_id: soap?.id, amount_minor: minor }],
        });
      expect(await named("600")).toMatchObject({ status: 400, data: { code: "refund_sum_differs" } });
      expect((await named("700")).status).toBe(200);
      expect((await named("700")).status).toBe(404);
      expect((await shop().book(part.orderId)).status).toBe("balanced");
      expect(await desk.reconcile()).toEqual({ found: 0, mended: 1 });
      for (const { oursMinor, theirsMinor } of (await today()).rows) expect(oursMinor).toBe(theirsMinor);
    });

    it("takes back a refund that the bank refused, and keeps it listed until somebody has settled it", async () => {
      const { orderId, intentId } = await desk.buy("PE", [SOAP, 1]);
      const paid = await shop().ledger(orderId);
      await shop().refund(orderId, "req-1", ["Oat and honey soap", "500"]);
      const { data } = await own.standIn.stripe.refunds.list({ payment_intent: intentId });
      await own.standIn.control(`/refunds/${data[0]?.id}/fail`);
      await desk.bringAll();
      const after = (await shop().ledger(orderId)).filter((entry) => !entry.startsWith("fee"));
      const sums = new Map<string, bigint>();
      for (const entry of after) {
        const [, line, whose, amount] = entry.split(" | ");
        sums.set(`${line} ${whose}`, (sums.get(`${line} ${whose}`) ?? 0n) + BigInt(amount ?? 0));
      }
      expect([...sums.values()].filter((sum) => sum !== 0n)).toHaveLength(paid.length);
      expect(await shop().sql("refund").whereNull("deleted_at")).toEqual([]);

      await desk.reconcile();
      expect(await desk.openDifferences()).toEqual(["refund_failed 0 500"]);
      const { id } = await shop().sql("psp_difference").first("id");
      const operator = await desk.operator();
      const settle = `/admin/stripe/differences/${id}/settle`;
      expect((await operator.tries(settle, { note: " " })).status).toBe(400);
      expect((await operator.tries(settle, { note: "Sent by bank transfer" })).status).toBe(200);
      expect((await operator.tries(settle, { note: "Twice" })).status).toBe(404);
      expect(await desk.reconcile()).toEqual({ found: 0, mended: 0 });
      await expect(shop().sql("psp_difference_note").delete()).rejects.toThrow(/append-only/);
    });

    it("books a dispute as the shop's own loss, and takes it back when it is won", async () => {
      const { orderId, intentId, totalMinor } = await desk.buy("PE", [SOAP, 1]);
      await own.standIn.control(`/intents/${intentId}/dispute`);
      await desk.bringAll();
      const taken = [
        `dispute | order | clearing | ${totalMinor}`,
        `dispute | order | platform disputes | -${totalMinor}`,
      ];
      expect(await disputed(orderId)).toEqual(taken);
      await desk.reconcile();
      expect(await desk.openDifferences()).toEqual([`dispute_to_answer null ${totalMinor}`]);

      const { data } = await own.standIn.stripe.disputes.list({ payment_intent: intentId });
      await own.standIn.control(`/disputes/${data[0]?.id}/win`);
      await desk.bringAll();
      expect(await disputed(orderId)).toEqual([
        ...taken,
        `reversal | order | clearing | -${totalMinor}`,
        `reversal | order | platform disputes | ${totalMinor}`,
      ]);
      expect(await desk.reconcile()).toEqual({ found: 0, mended: 1 });
      // The fee of a dispute is a fee of its payment.
      expect(await shop().sql("provider_fee")).toHaveLength(2);
      for (const { oursMinor, theirsMinor } of (await today()).rows) expect(oursMinor).toBe(theirsMinor);
    });
  });
}
