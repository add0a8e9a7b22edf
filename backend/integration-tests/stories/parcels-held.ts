import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows";
import { expect, it } from "vitest";
import { setLastDay } from "../past-documents";
import type { TestShop } from "../shop";
import { source } from "../source";
import { fairStall } from "./fair-stall";
import { type FairApi, signedIn } from "./fair-till-api";
import { brief, orderedParcels, type ParcelApi, parcelDesk } from "./parcel-desk";

const { offerTariffs } = source<typeof import("../../src/workflows/post/offer-tariffs")>(
  "workflows/post/offer-tariffs",
);

const SOAP = "PE-SJ-05";
const BOX = "PE-SJ-01";
const BRACELET = "PE-VF-02";

/** What must not leave, or need not. */
export function parcelsHeld(shop: () => TestShop, api: ParcelApi): void {
  const ordered = (...lines: [sku: string, quantity: number][]) => orderedParcels(shop(), api, lines);

  it("makes none of what was handed over at a stall, and prints no card for it", async () => {
    const desk = await parcelDesk(shop(), api);
    const { told } = fairStall(shop);
    const { data } = await (await signedIn(api as unknown as FairApi)).records(await told());
    await desk.makes(data.orderId);
    expect(await desk.ofOrder(data.orderId)).toEqual([]);
    expect((await desk.prints(`/admin/orders/${data.orderId}/parcel-cards`)).data.code).toBe(
      "nothing_to_send",
    );
  });

  it("prints a label while the parcel is here, and none afterwards", async () => {
    const { desk, made } = await ordered([SOAP, 1]);
    const [{ id = "" } = {}] = made;
    const label = `/admin/parcels/${id}/papers?kind=label`;
    const printed = await desk.prints(label);
    expect({ status: printed.status, start: String(printed.data).slice(0, 5) }).toEqual({
      status: 200,
      start: "%PDF-",
    });
    await desk.takes(id, { step: "pack" });
    await desk.takes(id, { step: "hand_over" });
    expect((await desk.prints(label)).data.code).toBe("step_not_open");
  });

  it("holds a packed parcel back whose center's document has expired overnight, and says why", async () => {
    const { desk, made } = await ordered([BRACELET, 1]);
    const [{ id = "", center } = {}] = made;
    expect((await desk.takes(id, { step: "pack" })).status).toBe(200);
    const centerId = center?.id ?? "";
    const { expires_on } = await shop().sql("evidence").where("center_id", centerId).first();
    await setLastDay(shop().sql, { centerId }, new Date("2020-01-01"));
    try {
      const { status, data } = await desk.takes(id, { step: "hand_over" });
      expect({ status, code: data.code }).toEqual({ status: 400, code: "verdict_holds" });
      expect(data.message).toMatch(/missing or has expired/);
      expect((await desk.reads(id)).holds).toHaveLength(1);
      expect((await desk.prints(`/admin/parcels/${id}/papers?kind=label`)).data.code).toBe(
        "destination_refused",
      );
      await desk.takes(id, { step: "unpack" });
      expect((await desk.takes(id, { step: "pack" })).data.code).toBe("verdict_holds");
    } finally {
      await setLastDay(shop().sql, { centerId }, expires_on);
    }
    expect((await desk.takes(id, { step: "pack" })).status).toBe(200);
    expect((await desk.takes(id, { step: "hand_over" })).data.state).toBe("handed_over");
  });

  it("tells the buyer that a parcel is held, who can have the money back instead of waiting", async () => {
    const { desk, orderId, made } = await ordered([BRACELET, 2]);
    const [{ id = "", center } = {}] = made;
    const shipment = async () => (await desk.receipt(orderId)).parcels[0]?.shipments[0];
    expect((await shipment())?.held).toBeNull();
    const centerId = center?.id ?? "";
    const { expires_on } = await shop().sql("evidence").where("center_id", centerId).first();
    await setLastDay(shop().sql, { centerId }, new Date("2020-01-01"));
    try {
      const held = (await shipment())?.held;
      expect(held).toMatchObject({ cause: "law", lines: [{ quantity: 2, isAsked: false }] });
      const ask = { line_id: held?.lines[0]?.lineId, reason: "held" };
      for (const quantity of [1, 3])
        expect((await desk.asksBack(orderId, { ...ask, quantity })).data.code).toBe("nothing_to_return");
      expect((await desk.asksBack(orderId, { ...ask, quantity: 2 })).status).toBe(201);
      expect((await desk.asksBack(orderId, { ...ask, quantity: 2 })).data.code).toBe("nothing_to_return");
      expect((await shipment())?.held?.lines).toMatchObject([{ isAsked: true }]);
      const [request] = await desk.returns(`order_id=${orderId}`);
      const decide = (decision: string) => desk.decides(request?.id ?? "", { decision, note: "Jr. Lima 1" });
      expect((await decide("approve")).data.code).toBe("return_decided");
      expect((await decide("refund")).status).toBe(200);
      await desk.makes(orderId);
      expect((await desk.reads(id)).state).toBe("cancelled");
    } finally {
      await setLastDay(shop().sql, { centerId }, expires_on);
    }
    const free = await ordered([BRACELET, 1]);
    const line = (await free.desk.receipt(free.orderId)).parcels[0]?.lines[0]?.id;
    const early = { line_id: line, quantity: 1, reason: "held" };
    expect((await free.desk.asksBack(free.orderId, early)).data.code).toBe("nothing_to_return");
  });

  it("lets the rest go when the law turns against one piece, and keeps that one here", async () => {
    const { desk, orderId, made } = await ordered([SOAP, 1], [BOX, 1]);
    const [{ id = "" } = {}] = made;
    const { product_id } = await shop().sql("product_variant").where("sku", BOX).first("product_id");
    const batches = () => shop().sql("batch").where({ product_id });
    const [{ labour_categories }] = await batches();
    await batches().update({ labour_categories: ["minor"] });
    try {
      const { holds, lines } = await desk.reads(id);
      expect(holds.map(({ reason }) => reason)).toEqual([expect.stringMatching(/wooden box” stays here: /)]);
      expect((await desk.takes(id, { step: "pack" })).data.code).toBe("verdict_holds");
      const free = lines.filter(({ orderLineId }) => orderLineId !== holds[0]?.orderLineId);
      const packed = free.map(({ orderLineId }) => ({ order_line_id: orderLineId, quantity: 1 }));
      expect((await desk.takes(id, { step: "pack", lines: packed })).status).toBe(200);
      expect((await desk.takes(id, { step: "hand_over" })).data.state).toBe("handed_over");
      expect(brief(await desk.ofOrder(orderId))).toEqual(["1 handed_over 1", "2 to_prepare 1"]);
    } finally {
      await batches().update({ labour_categories });
    }
  });

  it("holds a parcel back whose post has stopped carrying there, until it carries again", async () => {
    const { desk, made } = await ordered([SOAP, 1]);
    const [{ id = "" } = {}] = made;
    await desk.takes(id, { step: "pack" });
    await shop().sql("post_suspension").insert({
      id: "psus_strike",
      service: "pe-post",
      country: "PE",
      from_day: "2026-01-01",
      reason: "Strike",
      set_by: "user_ana",
    });
    await offerTariffs(shop().container);
    const held = await desk.takes(id, { step: "hand_over" });
    expect({ status: held.status, code: held.data.code }).toEqual({ status: 400, code: "verdict_holds" });
    expect(held.data.message).toContain("pe-post carries nothing to PE for now");
    await shop().sql("post_suspension").where("id", "psus_strike").update({ to_day: "2026-01-02" });
    await offerTariffs(shop().container);
    expect((await desk.takes(id, { step: "hand_over" })).data.state).toBe("handed_over");
  });

  it("prepares nothing of a cancelled order or of a line given back whole, and lets nobody send it", async () => {
    const given = await ordered([SOAP, 1], [BRACELET, 1]);
    const { lines } = await shop().attribute(given.orderId);
    const soap = lines.find(({ title }) => title === "Oat and honey soap");
    const packed = given.made.find(({ center }) => center.id === soap?.center.id)?.id ?? "";
    await given.desk.takes(packed, { step: "pack" });
    await shop().refund(given.orderId, "before-it-left", [soap?.title ?? "", soap?.refundableMinor ?? ""]);
    expect((await given.desk.takes(packed, { step: "hand_over" })).data.code).toBe("parcel_out_of_date");
    await given.desk.takes(packed, { step: "unpack" });
    expect(brief(await given.desk.ofOrder(given.orderId))).toEqual(["1 cancelled 1", "1 to_prepare 1"]);

    const cancelled = await ordered([SOAP, 1]);
    await cancelOrderWorkflow(shop().container).run({ input: { order_id: cancelled.orderId } });
    await cancelled.desk.makes(cancelled.orderId);
    expect(brief(await cancelled.desk.ofOrder(cancelled.orderId))).toEqual(["1 cancelled 1"]);
  });
}
