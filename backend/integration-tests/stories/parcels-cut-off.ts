import { createOrderFulfillmentWorkflow, createOrderShipmentWorkflow } from "@medusajs/medusa/core-flows";
import { expect, it } from "vitest";
import type { TestShop } from "../shop";
import { source } from "../source";
import { outboxOf, type ParcelApi, parcelDesk } from "./parcel-desk";

const { makeMissingParcels } = source<typeof import("../../src/workflows/parcel/make-missing-parcels")>(
  "workflows/parcel/make-missing-parcels",
);
const { sendDueMails } = source<typeof import("../../src/workflows/mail/send-due-mails")>(
  "workflows/mail/send-due-mails",
);

const { sendPastOrder } = source<typeof import("../../src/demo-world/past-orders/send-past-order")>(
  "demo-world/past-orders/send-past-order",
);

const SOAP = "PE-SJ-05";

/** A crash between Medusa and the parcel, before a parcel was made, or in the middle of a mail. */
export function parcelsCutOff(shop: () => TestShop, api: ParcelApi): void {
  const packed = async () => {
    const desk = await parcelDesk(shop(), api);
    const orderId = await shop().buy("PE", [SOAP, 2]);
    await desk.makes(orderId);
    const [{ id = "" } = {}] = await desk.ofOrder(orderId);
    const { data } = await desk.takes(id, { step: "pack" });
    const items = data.lines.map(({ orderLineId, quantity }) => ({ id: orderLineId, quantity }));
    const { email } = await shop().sql("order").where("id", orderId).first("email");
    return { desk, orderId, id, items, email: email as string };
  };
  const fulfills = async (parcel: Awaited<ReturnType<typeof packed>>): Promise<string> => {
    const { result } = await createOrderFulfillmentWorkflow(shop().container).run({
      input: { order_id: parcel.orderId, items: parcel.items, metadata: { parcel_id: parcel.id } },
    });
    return result.id;
  };
  const fulfillmentsOf = async (orderId: string) =>
    (await shop().sql("order_fulfillment").where("order_id", orderId)).length;

  it("hands over once, though the first try was cut off after Medusa's fulfillment", async () => {
    const parcel = await packed();
    await fulfills(parcel);
    const { data } = await parcel.desk.takes(parcel.id, { step: "hand_over", tracking_number: "RR1" });
    expect(data).toMatchObject({ state: "handed_over", trackingNumber: "RR1" });
    expect(await fulfillmentsOf(parcel.orderId)).toBe(1);
  });

  it("takes a fulfillment back that was cut off, when other pieces were packed since", async () => {
    const parcel = await packed();
    const first = await fulfills(parcel);
    await parcel.desk.takes(parcel.id, { step: "unpack" });
    const lines = parcel.items.map(({ id }) => ({ order_line_id: id, quantity: 1 }));
    await parcel.desk.takes(parcel.id, { step: "pack", lines });
    const { data } = await parcel.desk.takes(parcel.id, { step: "hand_over" });
    expect(data).toMatchObject({ state: "handed_over", pieces: 1 });
    const { canceled_at } = await shop().sql("fulfillment").where("id", first).first("canceled_at");
    expect(canceled_at).not.toBeNull();
    const rest = (await parcel.desk.ofOrder(parcel.orderId)).find(({ number }) => number === 2);
    await parcel.desk.takes(rest?.id ?? "", { step: "pack" });
    expect((await parcel.desk.takes(rest?.id ?? "", { step: "hand_over" })).data.state).toBe("handed_over");
  });

  it("follows a shipment whose parcel was cut off, and makes what no event asked for", async () => {
    const parcel = await packed();
    const fulfillment_id = await fulfills(parcel);
    await createOrderShipmentWorkflow(shop().container).run({
      input: {
        order_id: parcel.orderId,
        fulfillment_id,
        items: parcel.items,
        labels: [{ tracking_number: "RR2", tracking_url: "", label_url: "" }],
        created_by: "user_who",
      },
    });
    const unseen = await shop().buy("PE", [SOAP, 1]);
    await makeMissingParcels(shop().container, new Date(Date.now() - 3_600_000));
    expect(await parcel.desk.reads(parcel.id)).toMatchObject({ state: "handed_over", trackingNumber: "RR2" });
    expect(await parcel.desk.ofOrder(unseen)).toMatchObject([{ state: "to_prepare", pieces: 1 }]);
    await sendDueMails(shop().container);
    expect(outboxOf(parcel.email).map(({ template }) => template)).toContain("parcel-hand_over");
  });

  it("takes over what was sent before there were parcels, and tells nobody of it", async () => {
    const desk = await parcelDesk(shop(), api);
    const orderId = await shop().buy("PE", [SOAP, 2]);
    await sendPastOrder(shop().container, orderId, new Date("2026-03-01T12:00:00Z"));
    await desk.makes(orderId);
    await desk.makes(orderId);
    const made = await desk.ofOrder(orderId);
    expect(made).toMatchObject([{ number: 1, state: "delivered", pieces: 2 }]);
    const { events } = await desk.reads(made[0]?.id ?? "");
    expect(events.map(({ step }) => step)).toEqual(["made", "pack", "hand_over", "deliver"]);
    expect(events.slice(2).map(({ at }) => at)).toEqual(["2026-03-04T12:00:00Z", "2026-03-10T12:00:00Z"]);
    await sendDueMails(shop().container);
    const { email } = await shop().sql("order").where("id", orderId).first("email");
    expect(outboxOf(email).filter(({ template }) => template.startsWith("parcel-"))).toEqual([]);
  });

  it("mails again what was cut off or refused, and nothing twice", async () => {
    const parcel = await packed();
    await parcel.desk.takes(parcel.id, { step: "hand_over" });
    const told = () => outboxOf(parcel.email).filter(({ template }) => template === "parcel-hand_over");
    expect(told()).toHaveLength(1);
    const note = () => shop().sql("notification").where({ to: parcel.email, template: "parcel-hand_over" });
    await sendDueMails(shop().container);
    expect(told()).toHaveLength(1);

    await note().update({ status: "pending" });
    await Promise.all([sendDueMails(shop().container), sendDueMails(shop().container)]);
    expect(told()).toHaveLength(2);
    expect(await note()).toMatchObject([{ status: "success" }]);
  });

  it("confirms an order whose own mail was never begun", async () => {
    const orderId = await shop().buyOn(new Date().toISOString(), "PE", [SOAP, 1]);
    await shop().sql.raw(
      `update "order" set created_at = created_at - interval '5 minutes', metadata = null where id = ?`,
      [orderId],
    );
    const { email } = await shop().sql("order").where("id", orderId).first("email");
    await sendDueMails(shop().container);
    await sendDueMails(shop().container);
    expect(outboxOf(email).map(({ template }) => template)).toEqual(["order-placed"]);
  });
}
