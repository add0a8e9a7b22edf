import { expect, it } from "vitest";
import { type Api, Operator } from "../operator";
import type { TestShop } from "../shop";

const SOAP = "Oat and honey soap";
const BOX = "Pyrographed wooden box";
const BRACELET = "Macramé bracelet";

/** Two soaps of a recovery house at S/12, and what an operator changes about the order afterwards. */
export function editedOrders(shop: () => TestShop, api: Api): void {
  const rowsSince = async (orderId: string, before: readonly string[]) =>
    (await shop().ledger(orderId)).slice(before.length);

  it("books a box that was put on the order when it is paid for, and nothing before", async () => {
    const operator = await Operator.signIn(shop(), api);
    const { orderId } = await shop().sell("PE", ["PE-SJ-05", 2]);
    const sale = await shop().ledger(orderId);
    await operator.edits(orderId, { add: [["PE-SJ-01", 1]] });
    expect((await shop().attribute(orderId)).status).toBe("open");
    expect(await shop().ledger(orderId)).toEqual(sale);

    await shop().payDifference(orderId);
    expect((await shop().attribute(orderId)).status).toBe("balanced");
    expect(await rowsSince(orderId, sale)).toEqual([
      "capture | order | clearing | -4500",
      `capture | ${BOX} | platform shop_running_costs | 381`,
      `capture | ${BOX} | tax | 686`,
      `capture | ${BOX} | workshop house_programme | 1067`,
      `capture | ${BOX} | workshop makers | 1528`,
      `capture | ${BOX} | workshop materials | 762`,
      `capture | ${BOX} | workshop workshop_safety_fund | 76`,
    ]);
  });

  it("keeps what was paid for a soap that was taken off the order until it is refunded, then takes that back", async () => {
    const operator = await Operator.signIn(shop(), api);
    const { orderId } = await shop().sell("PE", ["PE-SJ-05", 2]);
    const sale = await shop().ledger(orderId);
    await operator.edits(orderId, { change: [["PE-SJ-05", 1]] });
    expect((await shop().attribute(orderId)).status).toBe("balanced");
    expect(await shop().ledger(orderId)).toEqual(sale);

    await shop().refund(orderId, "one-soap-less", [SOAP, "1200"]);
    expect(await rowsSince(orderId, sale)).toEqual([
      "refund | order | clearing | 1200",
      `refund | ${SOAP} | platform shop_running_costs | -102`,
      `refund | ${SOAP} | tax | -183`,
      `refund | ${SOAP} | workshop house_programme | -284`,
      `refund | ${SOAP} | workshop makers | -408`,
      `refund | ${SOAP} | workshop materials | -203`,
      `refund | ${SOAP} | workshop workshop_safety_fund | -20`,
    ]);
  });

  it("refunds a line that an edit took off the order altogether", async () => {
    const operator = await Operator.signIn(shop(), api);
    const { orderId } = await shop().sell("PE", ["PE-SJ-05", 1], ["PE-VF-02", 1]);
    const sale = await shop().ledger(orderId);
    await operator.edits(orderId, { change: [["PE-VF-02", 0]] });
    const { lines } = await shop().attribute(orderId);
    expect(lines.find(({ title }) => title === BRACELET)).toMatchObject({
      removed: true,
      refundableMinor: "1500",
    });
    await shop().refund(orderId, "no-bracelet", [BRACELET, "1500"]);
    expect(await rowsSince(orderId, sale)).toEqual([
      "refund | order | clearing | 1500",
      `refund | ${BRACELET} | platform shop_running_costs | -152`,
      `refund | ${BRACELET} | tax | -229`,
      `refund | ${BRACELET} | workshop makers | -781`,
      `refund | ${BRACELET} | workshop materials | -300`,
      `refund | ${BRACELET} | workshop workshop_safety_fund | -38`,
    ]);
  });

  it("leaves the other lines of an edited order with those who made them, though a product has moved since", async () => {
    const operator = await Operator.signIn(shop(), api);
    const { orderId, lines } = await shop().sell("PE", ["PE-SJ-05", 1]);
    const soap = lines.find(({ kind }) => kind === "item");
    const other = await shop()
      .sql("workshop")
      .whereNot("id", soap?.workshop?.id ?? "")
      .first("id");
    await shop().sql("product_product_center_workshop").update({ workshop_id: other.id });
    await shop().sql("trade_facts").update({ materials_cost_minor: 1 });
    await operator.edits(orderId, { add: [["PE-VF-02", 1]] });
    const after = await shop().attribute(orderId);
    const kept = after.lines.find(({ sourceId }) => sourceId === soap?.sourceId);
    expect(kept).toMatchObject({ workshop: soap?.workshop, parts: soap?.parts });
    expect(after.lines.find(({ title }) => title === BRACELET)?.workshop?.id).toBe(other.id);
  });
}
