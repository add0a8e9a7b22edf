import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { beginPayment, openTestStripe, payByCard, type TestStripe } from "./open-test-stripe";
import { startStripe } from "./start";

const PAID = [
  "payment_intent.created",
  "charge.succeeded",
  "payment_intent.amount_capturable_updated",
  "charge.captured",
  "payment_intent.succeeded",
];

let world: TestStripe;
beforeEach(async () => {
  world = await openTestStripe();
});
afterEach(() => world.close());

const types = () => world.heard.map(({ type }) => type);

describe("events", () => {
  it("are signed, kept and brought once", async () => {
    await payByCard(world.stripe, 500, "eur");
    await world.quiet();
    expect(types().sort()).toEqual([...PAID].sort());
    const { data } = await world.stripe.events.list({ types: ["payment_intent.succeeded"] });
    expect(data[0]?.data.object).toMatchObject({ status: "succeeded", amount_received: 500 });
  });

  it("are held back, and released in another order", async () => {
    await world.control("/webhooks", { hold: true });
    await payByCard(world.stripe, 500, "eur");
    expect(world.heard).toEqual([]);
    await world.control("/webhooks/release", { order: "reversed" });
    await world.quiet();
    expect(types().sort()).toEqual([...PAID].sort());
  });

  it("come twice, late or never, as told", async () => {
    await world.control("/webhooks", { twice: 1, lateMs: [5, 20] });
    await beginPayment(world.stripe, 500, "eur");
    await world.quiet();
    expect(types()).toEqual(["payment_intent.created", "payment_intent.created"]);
    await world.control("/webhooks", { never: 1 });
    await beginPayment(world.stripe, 500, "eur");
    await world.quiet();
    expect(world.heard).toHaveLength(2);
  });

  it("are brought again to an end point that failed", async () => {
    world.answerWith([500]);
    await beginPayment(world.stripe, 500, "eur");
    await world.quiet();
    expect(world.standIn.deliveries.attempts.map(({ status }) => status)).toEqual([500, 200]);
  });

  it("can be forged and can be stale, and whoever checks refuses them", async () => {
    await beginPayment(world.stripe, 500, "eur");
    await world.quiet();
    const { id } = world.heard[0] ?? { id: "" };
    for (const disguise of [{ secret: "whsec_forged" }, { age: 301 }])
      expect((await world.control(`/events/${id}/deliver`, disguise)).body).toEqual({ status: 400 });
    expect((await world.control(`/events/${id}/deliver`)).body).toEqual({ status: 200 });
  });

  it("are refused a control that nobody knows", async () => {
    expect((await world.control("/webhooks", { slow: true })).status).toBe(400);
    expect((await world.control("/weather")).status).toBe(404);
  });
});

describe("a restart", () => {
  it("finds everything as it was", async () => {
    const stateFile = resolve(mkdtempSync(resolve(tmpdir(), "stripe-")), "state.json");
    const first = await startStripe({ stateFile });
    await fetch(`${first.url}/v1/payment_intents`, {
      method: "POST",
      headers: { authorization: "Bearer sk_test_shop" },
      body: new URLSearchParams({ amount: "500", currency: "eur" }),
    });
    await first.close();
    const second = await startStripe({ stateFile });
    expect([...second.world.shelves.payment_intent.keys()]).toEqual([
      ...first.world.shelves.payment_intent.keys(),
    ]);
    await second.close();
  });
});
