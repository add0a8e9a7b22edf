import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Api } from "../operator";
import type { TestShop } from "../shop";
import type { StripeStandIn } from "../stripe-stand-in";
import type { DonationApi } from "./donation-desk";
import { inboxDesk, ownStripe } from "./stripe-inbox-desk";

const SOAP = "PE-SJ-05";

/** What Stripe tells: kept once, worked off in any order, and nothing else believed. */
export function stripeInbox(shop: () => TestShop, api: DonationApi & Api): void {
  describe("the inbox", () => {
    let own: { standIn: StripeStandIn; close: () => void };
    beforeEach(async () => {
      own = await ownStripe();
    });
    afterEach(() => own.close());
    const desk = inboxDesk(shop, api, () => own.standIn);
    const rows = (table: string) => shop().sql(table);

    it("makes one order of events that come late, twice and the wrong way round", async () => {
      const { id } = await desk.payAndLeave("PE", [SOAP, 1]);
      await desk.bringAll((events) => [...events, ...events]);
      const [order, ...others] = await desk.ordersOf(id);
      expect(others).toEqual([]);
      expect(await rows("psp_event").where({ state: "waiting" })).toEqual([]);
      const kept = await rows("psp_event");
      expect(kept.length).toBe(new Set(kept.map((event) => event.id)).size);

      // What capturing told comes by the same way: the fee stands in the book, once.
      await desk.bringAll();
      await desk.bringAll();
      const ledger = await shop().ledger(order?.id);
      expect(ledger.filter((entry) => entry.startsWith("fee | order"))).toHaveLength(1);
      expect((await shop().book(order?.id)).status).toBe("balanced");
      const [{ fee }] = (await own.standIn.stripe.balanceTransactions
        .list({ type: "charge" })
        .then(({ data }) => data as { fee: number }[])) as [{ fee: number }];
      expect(await rows("provider_fee").select("amount_minor", "currency_code")).toEqual([
        { amount_minor: String(fee), currency_code: "EUR" },
      ]);
    });

    it("takes in nothing that is forged, old, foreign or no event, and counts it", async () => {
      await desk.payAndLeave("PE", [SOAP, 1]);
      const [event] = await desk.told();
      const body = JSON.stringify(event);
      const month = Math.floor(Date.now() / 1000) - 31 * 86_400;
      expect(await desk.bring(body, { secret: "whsec_guessed" })).toMatchObject({ status: 400 });
      expect(await desk.bring(body, { age: 301 })).toMatchObject({ status: 400 });
      expect(await desk.bring("x".repeat(1_000_000))).toMatchObject({ status: 413 });
      expect(await desk.bring(`{"object":"event"}`)).toMatchObject({ status: 400 });
      const as = (change: object) => JSON.stringify({ ...event, ...change });
      expect(await desk.bring(as({ account: "acct_other" }))).toEqual({
        status: 200,
        received: "other_account",
      });
      expect(await desk.bring(as({ livemode: true }))).toEqual({ status: 200, received: "other_mode" });
      expect(await desk.bring(as({ created: month }))).toEqual({ status: 200, received: "too_old" });
      expect(await rows("psp_event")).toEqual([]);
      const refused = await rows("psp_refusal").orderBy("reason").select("reason", "refused");
      expect(refused).toEqual(
        ["forged", "other_account", "other_mode", "stale", "too_large", "too_old", "unreadable"].map(
          (reason) => ({ reason, refused: "1" }),
        ),
      );

      expect(await desk.bring(as({ id: "evt_unknown", type: "some.new_thing" }))).toMatchObject({
        received: "kept",
      });
      expect(await desk.bring(body)).toEqual({ status: 200, received: "kept" });
      expect(await desk.bring(body)).toEqual({ status: 200, received: "known" });
      await desk.workOff();
      expect(await rows("psp_event").orderBy("state").select("state")).toEqual([
        { state: "done" },
        { state: "ignored" },
      ]);
    });

    it("tries again later what Stripe could not answer, and at once when an operator says so", async () => {
      const { id } = await desk.payAndLeave("PE", [SOAP, 1]);
      await own.standIn.fails("GET /v1/payment_intents/:id", "server_error", 20);
      const events = (await desk.told()).filter(({ type }) => type.startsWith("payment_intent.amount"));
      for (const event of events) await desk.bring(JSON.stringify(event));
      await desk.workOff();
      const [waiting] = await rows("psp_event");
      expect(waiting).toMatchObject({ state: "waiting", attempts: 1 });
      expect(waiting.next_try_at.getTime()).toBeGreaterThan(Date.now());
      expect(waiting.last_error).toContain("Stripe");
      expect(waiting.last_error).not.toContain("sk_test");
      expect(await desk.ordersOf(id)).toEqual([]);

      await own.standIn.control("/faults", { rules: [] });
      const operator = await desk.operator();
      expect((await operator.tries(`/admin/stripe/events/${waiting.id}/replay`, {})).status).toBe(200);
      expect((await operator.tries("/admin/stripe/events/evt_none/replay", {})).status).toBe(404);
      await desk.workOff();
      expect(await rows("psp_event").first("state")).toEqual({ state: "done" });
      expect(await desk.ordersOf(id)).toHaveLength(1);
    });
  });
}
