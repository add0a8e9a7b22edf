import { expect, it } from "vitest";
import type { TestShop } from "../shop";
import { brief, orderedParcels, outboxOf, type ParcelApi } from "./parcel-desk";

const SOAP = "PE-SJ-05";
const BRACELET = "PE-VF-02";
/** 3,200 g each. */
const STOOL = "PE-AN-05";

/** What centers send, from the order to the door. */
export function parcels(shop: () => TestShop, api: ParcelApi): void {
  const ordered = (...lines: [sku: string, quantity: number][]) => orderedParcels(shop(), api, lines);

  it("makes one parcel for each center, however many look at once", async () => {
    const { desk, orderId, made } = await ordered([SOAP, 3], [BRACELET, 1]);
    expect(brief(made)).toEqual(["1 to_prepare 1", "1 to_prepare 3"]);
    expect(new Set(made.map(({ center }) => center.id)).size).toBe(2);
    await Promise.all(Array.from({ length: 5 }, () => desk.makes(orderId)));
    expect(await desk.ofOrder(orderId)).toEqual(made);
  });

  it("makes as many as were paid for where the post takes no more in one, and parts a rest by the same rule", async () => {
    const { desk, orderId, made } = await ordered([STOOL, 3]);
    // Three weigh 10,660 g packed, and the post takes 10 kg: two of 7,140 g and one of 3,620 g, for 42 and 28 soles.
    expect(brief(made)).toEqual(["1 to_prepare 2", "2 to_prepare 1"]);
    const [, { amount }] = await Promise.all([
      desk.makes(orderId),
      shop()
        .sql("order_shipping_method as m")
        .join("order_shipping as x", "x.shipping_method_id", "m.id")
        .where("x.order_id", orderId)
        .first("m.amount"),
    ]);
    expect(Number(amount)).toBe(70);
    expect(await desk.ofOrder(orderId)).toEqual(made);
    const first = made.find(({ number }) => number === 1)?.id ?? "";
    const stool = (await desk.reads(first)).lines[0]?.orderLineId ?? "";
    await desk.takes(first, { step: "pack", lines: [{ order_line_id: stool, quantity: 1 }] });
    expect(brief(await desk.ofOrder(orderId))).toEqual(["1 packed 1", "2 to_prepare 2"]);
  });

  it("packs a part, makes another parcel of the rest, and tells Medusa and the shopper when it leaves", async () => {
    const { desk, orderId, made, email } = await ordered([SOAP, 3]);
    const [{ id = "" } = {}] = made;
    const before = await desk.reads(id);
    expect(before.shipTo).toMatchObject({ kind: "whole", name: "Rosa Quispe" });
    expect(before.holds).toEqual([]);
    const soap = before.lines[0]?.orderLineId ?? "";
    const packed = await desk.takes(id, { step: "pack", lines: [{ order_line_id: soap, quantity: 2 }] });
    expect(packed.data).toMatchObject({ state: "packed", pieces: 2 });
    expect(brief(await desk.ofOrder(orderId))).toEqual(["1 packed 2", "2 to_prepare 1"]);

    const tracking = { tracking_number: "RR123456785PE", tracking_url: "https://post.example/RR123456785PE" };
    const sent = await desk.takes(id, { step: "hand_over", ...tracking });
    expect(sent.data).toMatchObject({
      state: "handed_over",
      trackingNumber: "RR123456785PE",
      shipTo: { kind: "redacted", postcodeArea: "15", country: "PE" },
    });
    expect(JSON.stringify(sent.data)).not.toMatch(/Quispe|Puno/);
    const item = await shop()
      .sql("order_item")
      .where({ order_id: orderId, item_id: soap })
      .orderBy("version", "desc")
      .first();
    expect([Number(item.fulfilled_quantity), Number(item.shipped_quantity)]).toEqual([2, 2]);

    const arrived = await desk.takes(id, { step: "deliver" });
    expect(arrived.data.events.map(({ step, by }) => `${step} ${by}`)).toEqual([
      "made the shop",
      "pack operator@second-chance.example",
      "hand_over operator@second-chance.example",
      "deliver operator@second-chance.example",
    ]);
    const fulfillments = await shop().sql("order_fulfillment").where("order_id", orderId);
    expect(fulfillments).toHaveLength(1);
    const mails = outboxOf(email);
    expect(mails.map(({ template }) => template)).toEqual(["parcel-hand_over", "parcel-deliver"]);
    expect(mails[0]?.text).toContain("https://post.example/RR123456785PE");
  });

  it("refuses what can't be done, in words, and changes nothing", async () => {
    const { desk, orderId, made } = await ordered([SOAP, 2]);
    const [{ id = "" } = {}] = made;
    const { lines } = await desk.reads(id);
    const order_line_id = lines[0]?.orderLineId ?? "";
    const before = await desk.reads(id);
    const attempts: [body: Record<string, unknown>, code: string][] = [
      [{ step: "hand_over" }, "step_not_open"],
      [{ step: "deliver" }, "step_not_open"],
      [{ step: "unpack" }, "step_not_open"],
      [{ step: "cancel" }, "invalid_request"],
      [{ step: "lose", note: "" }, "invalid_request"],
      [{ step: "pack", lines: [{ order_line_id, quantity: 3 }] }, "more_than_in_parcel"],
      [{ step: "pack", lines: [{ order_line_id: "ordli_other", quantity: 1 }] }, "line_not_of_parcel"],
      [{ step: "pack", lines: [] }, "nothing_packed"],
      [{ step: "pack", lines: [{ order_line_id, quantity: 1.5 }] }, "quantity_invalid"],
      [{ step: "hand_over", tracking_url: "javascript:alert(1)" }, "invalid_request"],
    ];
    for (const [body, code] of attempts) {
      const { status, data } = await desk.takes(id, body);
      expect({ body, status, code: data.code }).toEqual({ body, status: 400, code });
      expect(data.message?.length).toBeGreaterThan(10);
    }
    expect((await desk.takes("par_nobody", { step: "pack" })).status).toBe(404);
    expect((await desk.sendsPastParcels(orderId, order_line_id)).data.code).toBe("use_parcels");
    expect((await api.get(`/admin/parcels/${id}`, { validateStatus: () => true })).status).toBe(401);
    expect(await desk.reads(id)).toEqual(before);
  });

  it("lists by center and state, and keeps what happened", async () => {
    const { desk, made } = await ordered([SOAP, 1]);
    const [{ id = "", center } = {}] = made;
    const list = await desk.lists(`center_id=${center?.id}&state=to_prepare&limit=100`);
    expect(list.parcels.every((one) => one.state === "to_prepare" && one.center.id === center?.id)).toBe(
      true,
    );
    expect(list.parcels.map((one) => one.id)).toContain(id);
    expect(list.count).toBe(list.counts.to_prepare);
    await desk.takes(id, { step: "pack" });
    await desk.takes(id, { step: "hand_over" });
    const attempts = [
      shop().sql("parcel_event").where("parcel_id", id).update({ note: "otherwise" }),
      shop().sql("parcel_event").where("parcel_id", id).delete(),
      shop().sql("parcel_line").where("parcel_id", id).update({ quantity: 9 }),
    ];
    for (const attempt of attempts) await expect(attempt).rejects.toThrow(/does not change/);
  });
}
