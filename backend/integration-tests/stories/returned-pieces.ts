import { expect, it } from "vitest";
import { type Api, Operator } from "../operator";
import type { TestShop } from "../shop";

const SOAP = "Oat and honey soap";
const BOX = "Pyrographed wooden box";
const BRACELET = "Macramé bracelet";
const LIMA = "Post, Casa Segunda Oportunidad";

/** Two soaps of a recovery house at S/12 that were sent, and what comes back. */
export function returnedPieces(shop: () => TestShop, api: Api): void {
  const sold = async () => {
    const operator = await Operator.signIn(shop(), api);
    const { orderId } = await shop().sell("PE", ["PE-SJ-05", 2]);
    await operator.sends(orderId, ["PE-SJ-05", 2]);
    const sale = [
      "capture | order | clearing | -3600",
      `capture | ${SOAP} | platform shop_running_costs | 203`,
      `capture | ${SOAP} | tax | 366`,
      `capture | ${SOAP} | workshop house_programme | 569`,
      `capture | ${SOAP} | workshop makers | 816`,
      `capture | ${SOAP} | workshop materials | 406`,
      `capture | ${SOAP} | workshop workshop_safety_fund | 40`,
      `capture | ${LIMA} | center_shipping center_post | 1017`,
      `capture | ${LIMA} | tax | 183`,
    ];
    expect(await shop().ledger(orderId)).toEqual(sale);
    return { operator, orderId, sale };
  };
  const rowsSince = async (orderId: string, before: readonly string[]) =>
    (await shop().ledger(orderId)).slice(before.length);

  it("moves no money when a soap comes back, and takes its part back when it is refunded", async () => {
    const { operator, orderId, sale } = await sold();
    const returnId = await operator.announcesReturn(orderId, ["PE-SJ-05", 1]);
    await operator.receives(orderId, returnId, ["PE-SJ-05", 1]);
    await shop().attribute(orderId);
    expect(await shop().ledger(orderId)).toEqual(sale);

    await shop().refund(orderId, "came-back", [SOAP, "1200"]);
    expect(await rowsSince(orderId, sale)).toEqual([
      "refund | order | clearing | 1200",
      `refund | ${SOAP} | platform shop_running_costs | -102`,
      `refund | ${SOAP} | tax | -183`,
      `refund | ${SOAP} | workshop house_programme | -284`,
      `refund | ${SOAP} | workshop makers | -408`,
      `refund | ${SOAP} | workshop materials | -203`,
      `refund | ${SOAP} | workshop workshop_safety_fund | -20`,
    ]);
    expect((await shop().book(orderId)).status).toBe("balanced");
  });

  it("pays a box from the soap that came back for it and from what the shopper added", async () => {
    const { operator, orderId, sale } = await sold();
    const returnId = await operator.exchanges(orderId, ["PE-SJ-05", 1], ["PE-SJ-01", 1]);
    await shop().payDifference(orderId);
    expect((await shop().attribute(orderId)).status).toBe("open");
    const added = [
      "capture | order | clearing | -3300",
      `capture | ${BOX} | platform shop_running_costs | 279`,
      `capture | ${BOX} | tax | 503`,
      `capture | ${BOX} | workshop house_programme | 782`,
      `capture | ${BOX} | workshop makers | 1121`,
      `capture | ${BOX} | workshop materials | 559`,
      `capture | ${BOX} | workshop workshop_safety_fund | 56`,
    ];
    expect(await rowsSince(orderId, sale)).toEqual(added);

    await operator.receives(orderId, returnId, ["PE-SJ-05", 1]);
    const { status, capturedMinor, refundedMinor, lines } = await shop().attribute(orderId);
    const exchanged = [
      `exchange | ${SOAP} | platform shop_running_costs | -102`,
      `exchange | ${SOAP} | tax | -183`,
      `exchange | ${SOAP} | workshop house_programme | -284`,
      `exchange | ${SOAP} | workshop makers | -408`,
      `exchange | ${SOAP} | workshop materials | -203`,
      `exchange | ${SOAP} | workshop workshop_safety_fund | -20`,
      `exchange | ${BOX} | platform shop_running_costs | 102`,
      `exchange | ${BOX} | tax | 183`,
      `exchange | ${BOX} | workshop house_programme | 285`,
      `exchange | ${BOX} | workshop makers | 407`,
      `exchange | ${BOX} | workshop materials | 203`,
      `exchange | ${BOX} | workshop workshop_safety_fund | 20`,
    ];
    expect((await rowsSince(orderId, sale)).slice(added.length).sort()).toEqual(exchanged.sort());
    expect({ status, capturedMinor, refundedMinor }).toEqual({
      status: "balanced",
      capturedMinor: "6900",
      refundedMinor: "0",
    });
    expect(lines.find(({ title }) => title === BOX)?.refundableMinor).toBe("4500");
    expect(lines.find(({ title }) => title === SOAP)?.refundableMinor).toBe("1200");
    const rows = await shop().ledger(orderId);
    await shop().attribute(orderId);
    expect(await shop().ledger(orderId)).toEqual(rows);
  });

  it("pays a cheaper piece of another workshop from the soap, and refunds the rest of the soap", async () => {
    const { operator, orderId, sale } = await sold();
    const returnId = await operator.exchanges(orderId, ["PE-SJ-05", 2], ["PE-VF-02", 1]);
    await operator.receives(orderId, returnId, ["PE-SJ-05", 2]);
    expect((await shop().attribute(orderId)).status).toBe("balanced");
    await shop().refund(orderId, "cheaper", [SOAP, "900"]);
    expect(await rowsSince(orderId, sale)).toEqual([
      `exchange | ${BRACELET} | platform shop_running_costs | 152`,
      `exchange | ${BRACELET} | tax | 229`,
      `exchange | ${BRACELET} | workshop makers | 781`,
      `exchange | ${BRACELET} | workshop materials | 300`,
      `exchange | ${BRACELET} | workshop workshop_safety_fund | 38`,
      `exchange | ${SOAP} | platform shop_running_costs | -127`,
      `exchange | ${SOAP} | tax | -229`,
      `exchange | ${SOAP} | workshop house_programme | -355`,
      `exchange | ${SOAP} | workshop makers | -510`,
      `exchange | ${SOAP} | workshop materials | -254`,
      `exchange | ${SOAP} | workshop workshop_safety_fund | -25`,
      "refund | order | clearing | 900",
      `refund | ${SOAP} | platform shop_running_costs | -76`,
      `refund | ${SOAP} | tax | -137`,
      `refund | ${SOAP} | workshop house_programme | -214`,
      `refund | ${SOAP} | workshop makers | -306`,
      `refund | ${SOAP} | workshop materials | -152`,
      `refund | ${SOAP} | workshop workshop_safety_fund | -15`,
    ]);
    const { lines } = await shop().book(orderId);
    expect(lines.find(({ title }) => title === SOAP)?.refundableMinor).toBe("0");
  });

  it("books nothing anew when a broken soap is replaced for nothing", async () => {
    const { operator, orderId, sale } = await sold();
    await operator.replaces(orderId, ["PE-SJ-05", 1]);
    const { status } = await shop().attribute(orderId);
    expect(status).toBe("balanced");
    expect(await shop().ledger(orderId)).toEqual(sale);
  });

  it("refunds a claim from the line that was broken, and no other", async () => {
    const { operator, orderId, sale } = await sold();
    await operator.acceptsClaim(orderId, ["PE-SJ-05", 2]);
    await shop().attribute(orderId);
    expect(await shop().ledger(orderId)).toEqual(sale);
    await shop().refund(orderId, "broken", [SOAP, "2400"]);
    expect(await rowsSince(orderId, sale)).toEqual([
      "refund | order | clearing | 2400",
      `refund | ${SOAP} | platform shop_running_costs | -203`,
      `refund | ${SOAP} | tax | -366`,
      `refund | ${SOAP} | workshop house_programme | -569`,
      `refund | ${SOAP} | workshop makers | -816`,
      `refund | ${SOAP} | workshop materials | -406`,
      `refund | ${SOAP} | workshop workshop_safety_fund | -40`,
    ]);
  });
}
