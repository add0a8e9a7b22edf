import { expect, it } from "vitest";
import type { TestShop } from "../shop";
import { outboxOf, type ParcelApi, parcelDesk } from "./parcel-desk";

const SOAP = "PE-SJ-05";
const TITLE = "Oat and honey soap";

/** What a shopper asks to send back by the link of their receipt, and what an operator makes of it. */
export function returnRequests(shop: () => TestShop, api: ParcelApi): void {
  /** Three soaps at S/12 that have left. */
  const sent = async () => {
    const desk = await parcelDesk(shop(), api);
    const { orderId, lines } = await shop().sell("PE", [SOAP, 3]);
    await desk.makes(orderId);
    const [{ id = "" } = {}] = await desk.ofOrder(orderId);
    const line_id = lines.find(({ title }) => title === TITLE)?.sourceId ?? "";
    const { email } = await shop().sql("order").where("id", orderId).first("email");
    const leaves = async () => {
      await desk.takes(id, { step: "pack" });
      await desk.takes(id, { step: "hand_over" });
    };
    return { desk, orderId, line_id, leaves, email: email as string };
  };
  const refundedOf = async (orderId: string) =>
    (await shop().book(orderId)).lines.find(({ title }) => title === TITLE)?.refundedMinor;
  const stateOf = async (desk: Awaited<ReturnType<typeof parcelDesk>>, orderId: string) =>
    (await desk.returns(`order_id=${orderId}`)).map(({ state, amountMinor }) => `${state} ${amountMinor}`);

  it("is asked for pieces that have left, each once, and by nobody without the link", async () => {
    const { desk, orderId, line_id, leaves } = await sent();
    const asked = { line_id, quantity: 2, reason: "damaged", note: "Two are broken." };
    expect((await desk.asksBack(orderId, asked)).data.code).toBe("nothing_to_return");
    await leaves();
    const attempts: [order: string, body: Record<string, unknown>, status: number, code: string][] = [
      [orderId, { ...asked, quantity: 0 }, 400, "quantity_invalid"],
      [orderId, { ...asked, quantity: 4 }, 400, "nothing_to_return"],
      [orderId, { ...asked, reason: "bored" }, 400, "invalid_request"],
      [orderId, { ...asked, note: "x".repeat(301) }, 400, "text_too_long"],
      [orderId, { ...asked, line_id: "ordli_other" }, 404, "not_found"],
      ["order_other", asked, 404, "not_found"],
    ];
    for (const [order, body, status, code] of attempts) {
      const answer = await desk.asksBack(order, body);
      expect({ body, status: answer.status, code: answer.data.code }).toEqual({ body, status, code });
    }
    expect(await desk.returns(`order_id=${orderId}`)).toEqual([]);
    const both = await Promise.all([desk.asksBack(orderId, asked), desk.asksBack(orderId, asked)]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 400]);
    expect(await desk.returns(`order_id=${orderId}`)).toMatchObject([
      {
        title: TITLE,
        quantity: 2,
        reason: "damaged",
        note: "Two are broken.",
        state: "asked",
        amountMinor: "2400",
      },
    ]);
  });

  it("waits for the piece or refunds at once, from its own line, once", async () => {
    const { desk, orderId, line_id, leaves, email } = await sent();
    await leaves();
    await desk.asksBack(orderId, { line_id, quantity: 1, reason: "changed_mind" });
    const [{ id = "" } = {}] = await desk.returns(`order_id=${orderId}`);
    await desk.decides(id, { decision: "approve", note: "Send it to Jr. Lima 1." });
    expect(await refundedOf(orderId)).toBe("0");
    const twice = await Promise.all([
      desk.decides(id, { decision: "refund" }),
      desk.decides(id, { decision: "refund" }),
    ]);
    expect(twice.map(({ status }) => status).sort()).toEqual([200, 400]);
    expect(await refundedOf(orderId)).toBe("1200");
    expect((await shop().book(orderId)).status).toBe("balanced");
    const mails = outboxOf(email).filter(({ template }) => template.startsWith("return-"));
    expect(mails.map(({ template }) => template)).toEqual([
      "return-asked",
      "return-approved",
      "return-refunded",
    ]);
    expect(mails[1]?.text).toContain("Send it to Jr. Lima 1.");
    expect(mails[2]?.text).toMatch(/12[.,]00/);
  });

  it("is refused with a reason that the shopper reads, and can't be decided again", async () => {
    const { desk, orderId, line_id, leaves, email } = await sent();
    await leaves();
    await desk.asksBack(orderId, { line_id, quantity: 3, reason: "other" });
    const [{ id = "" } = {}] = await desk.returns(`order_id=${orderId}`);
    expect((await desk.decides(id, { decision: "refuse" })).status).toBe(400);
    await desk.decides(id, { decision: "refuse", note: "Soap that was used can't come back." });
    expect((await desk.decides(id, { decision: "refund" })).data.code).toBe("return_decided");
    expect(outboxOf(email).at(-1)?.text).toContain("Soap that was used can't come back.");
    // What was refused can be asked for again: the shopper may have more to say.
    expect((await desk.asksBack(orderId, { line_id, quantity: 3, reason: "other" })).status).toBe(201);
    const attempt = shop().sql("return_request").where({ id }).update({ state: "asked" });
    await expect(attempt).rejects.toThrow(/does not change/);
  });

  it("finishes a refund that was cut off before it was noted, and makes no second one", async () => {
    const { desk, orderId, line_id, leaves } = await sent();
    await leaves();
    await desk.asksBack(orderId, { line_id, quantity: 1, reason: "damaged" });
    const [{ id = "" } = {}] = await desk.returns(`order_id=${orderId}`);
    await shop().sql("return_request").where({ id }).update({ amount_minor: "1200" });
    await shop().refund(orderId, id, [TITLE, "1200"]);
    expect((await desk.decides(id, { decision: "refuse", note: "No." })).data.code).toBe("return_decided");
    expect((await desk.decides(id, { decision: "refund" })).status).toBe(200);
    expect(await stateOf(desk, orderId)).toEqual(["refunded 1200"]);
    expect(await refundedOf(orderId)).toBe("1200");
  });
}
