import { expect, it } from "vitest";
import type { TestShop } from "../shop";
import { BRACELET, COSTA, discountedSale, LIMA, SOAP } from "./discounted-sale";

/** Prices without tax in them, and amounts that no share divides evenly. */
export function taxAndRounding(shop: () => TestShop): void {
  const { discount, charged } = discountedSale(shop);

  it("puts tax on top where prices are without it", async () => {
    await shop().sql("price_preference").update({ is_tax_inclusive: false });
    const { lines, ledger } = await charged();
    expect(lines).toEqual([`${SOAP} | 2832 | 0 | 432 | 2400`, `${BRACELET} | 1770 | 0 | 270 | 1500`]);
    expect(ledger).toEqual([
      "capture | order | clearing | -7002",
      `capture | ${BRACELET} | platform shop_running_costs | 180`,
      `capture | ${BRACELET} | tax | 270`,
      `capture | ${BRACELET} | workshop makers | 921`,
      `capture | ${BRACELET} | workshop materials | 354`,
      `capture | ${BRACELET} | workshop workshop_safety_fund | 45`,
      `capture | ${SOAP} | platform shop_running_costs | 240`,
      `capture | ${SOAP} | tax | 432`,
      `capture | ${SOAP} | workshop house_programme | 672`,
      `capture | ${SOAP} | workshop makers | 960`,
      `capture | ${SOAP} | workshop materials | 480`,
      `capture | ${SOAP} | workshop workshop_safety_fund | 48`,
      `capture | ${LIMA} | center_shipping center_post | 1017`,
      `capture | ${LIMA} | tax | 183`,
      `capture | ${COSTA} | center_shipping center_post | 1017`,
      `capture | ${COSTA} | tax | 183`,
    ]);
  });

  it("gives back exactly what two awkward refunds took, to the last céntimo", async () => {
    await discount({ type: "percentage", allocation: "across", value: 33.3333 });
    const { orderId, lines } = await shop().sell("PE", ["PE-SJ-05", 1], ["PE-VF-02", 1]);
    const sale = [
      "capture | order | clearing | -4200",
      `capture | ${BRACELET} | platform shop_running_costs | 101`,
      `capture | ${BRACELET} | tax | 153`,
      `capture | ${BRACELET} | workshop makers | 421`,
      `capture | ${BRACELET} | workshop materials | 300`,
      `capture | ${BRACELET} | workshop workshop_safety_fund | 25`,
      `capture | ${SOAP} | platform shop_running_costs | 67`,
      `capture | ${SOAP} | tax | 122`,
      `capture | ${SOAP} | workshop house_programme | 189`,
      `capture | ${SOAP} | workshop makers | 274`,
      `capture | ${SOAP} | workshop materials | 135`,
      `capture | ${SOAP} | workshop workshop_safety_fund | 13`,
      `capture | ${LIMA} | center_shipping center_post | 1017`,
      `capture | ${LIMA} | tax | 183`,
      `capture | ${COSTA} | center_shipping center_post | 1017`,
      `capture | ${COSTA} | tax | 183`,
    ];
    expect(await shop().ledger(orderId)).toEqual(sale);
    const soap = lines.find(({ title }) => title === SOAP)?.refundableMinor ?? "0";
    await shop().refund(orderId, "a-third", [SOAP, "267"]);
    await shop().refund(orderId, "the-rest", [SOAP, String(BigInt(soap) - 267n)]);
    const rows = (await shop().ledger(orderId)).slice(sale.length);
    expect(rows).toEqual([
      "refund | order | clearing | 267",
      `refund | ${SOAP} | platform shop_running_costs | -22`,
      `refund | ${SOAP} | tax | -41`,
      `refund | ${SOAP} | workshop house_programme | -63`,
      `refund | ${SOAP} | workshop makers | -92`,
      `refund | ${SOAP} | workshop materials | -45`,
      `refund | ${SOAP} | workshop workshop_safety_fund | -4`,
      "refund | order | clearing | 533",
      `refund | ${SOAP} | platform shop_running_costs | -45`,
      `refund | ${SOAP} | tax | -81`,
      `refund | ${SOAP} | workshop house_programme | -126`,
      `refund | ${SOAP} | workshop makers | -182`,
      `refund | ${SOAP} | workshop materials | -90`,
      `refund | ${SOAP} | workshop workshop_safety_fund | -9`,
    ]);
    expect((await shop().book(orderId)).lines.find(({ title }) => title === BRACELET)?.refundedMinor).toBe(
      "0",
    );
  });
}
