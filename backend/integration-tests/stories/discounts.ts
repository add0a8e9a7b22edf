import { expect, it } from "vitest";
import type { TestShop } from "../shop";
import { BRACELET, COSTA, discountedSale, LIMA, SOAP } from "./discounted-sale";

/** What two workshops earn under a discount. `gross - discount = tax + net`, line by line; the post is not touched. */
export function discounts(shop: () => TestShop): void {
  const { discount, discountOn, charged } = discountedSale(shop);

  it("takes ten per cent off every line", async () => {
    await discount({ type: "percentage", allocation: "across", value: 10 });
    const { lines, ledger } = await charged();
    expect(lines).toEqual([`${SOAP} | 2400 | 240 | 329 | 1831`, `${BRACELET} | 1500 | 150 | 206 | 1144`]);
    expect(ledger).toEqual([
      "capture | order | clearing | -5910",
      `capture | ${BRACELET} | platform shop_running_costs | 137`,
      `capture | ${BRACELET} | tax | 206`,
      `capture | ${BRACELET} | workshop makers | 673`,
      `capture | ${BRACELET} | workshop materials | 300`,
      `capture | ${BRACELET} | workshop workshop_safety_fund | 34`,
      `capture | ${SOAP} | platform shop_running_costs | 183`,
      `capture | ${SOAP} | tax | 329`,
      `capture | ${SOAP} | workshop house_programme | 512`,
      `capture | ${SOAP} | workshop makers | 734`,
      `capture | ${SOAP} | workshop materials | 366`,
      `capture | ${SOAP} | workshop workshop_safety_fund | 36`,
      `capture | ${LIMA} | center_shipping center_post | 1017`,
      `capture | ${LIMA} | tax | 183`,
      `capture | ${COSTA} | center_shipping center_post | 1017`,
      `capture | ${COSTA} | tax | 183`,
    ]);
  });

  it("takes an amount off all lines together, each by its part", async () => {
    await discount({ type: "fixed", allocation: "across", value: 10 });
    const { lines, ledger } = await charged();
    expect(lines).toEqual([`${SOAP} | 2400 | 615 | 272 | 1513`, `${BRACELET} | 1500 | 385 | 170 | 945`]);
    expect(ledger).toEqual([
      "capture | order | clearing | -5300",
      `capture | ${BRACELET} | platform shop_running_costs | 113`,
      `capture | ${BRACELET} | tax | 170`,
      `capture | ${BRACELET} | workshop makers | 504`,
      `capture | ${BRACELET} | workshop materials | 300`,
      `capture | ${BRACELET} | workshop workshop_safety_fund | 28`,
      `capture | ${SOAP} | platform shop_running_costs | 151`,
      `capture | ${SOAP} | tax | 272`,
      `capture | ${SOAP} | workshop house_programme | 423`,
      `capture | ${SOAP} | workshop makers | 607`,
      `capture | ${SOAP} | workshop materials | 302`,
      `capture | ${SOAP} | workshop workshop_safety_fund | 30`,
      `capture | ${LIMA} | center_shipping center_post | 1017`,
      `capture | ${LIMA} | tax | 183`,
      `capture | ${COSTA} | center_shipping center_post | 1017`,
      `capture | ${COSTA} | tax | 183`,
    ]);
  });

  it("takes an amount off one line only, and leaves the other workshop's whole", async () => {
    await discountOn("PE-VF-02", { type: "fixed", allocation: "across", value: 5 });
    const { lines, ledger } = await charged();
    expect(lines).toEqual([`${SOAP} | 2400 | 0 | 366 | 2034`, `${BRACELET} | 1500 | 500 | 153 | 847`]);
    expect(ledger).toEqual([
      "capture | order | clearing | -5800",
      `capture | ${BRACELET} | platform shop_running_costs | 101`,
      `capture | ${BRACELET} | tax | 153`,
      `capture | ${BRACELET} | workshop makers | 421`,
      `capture | ${BRACELET} | workshop materials | 300`,
      `capture | ${BRACELET} | workshop workshop_safety_fund | 25`,
      `capture | ${SOAP} | platform shop_running_costs | 203`,
      `capture | ${SOAP} | tax | 366`,
      `capture | ${SOAP} | workshop house_programme | 569`,
      `capture | ${SOAP} | workshop makers | 816`,
      `capture | ${SOAP} | workshop materials | 406`,
      `capture | ${SOAP} | workshop workshop_safety_fund | 40`,
      `capture | ${LIMA} | center_shipping center_post | 1017`,
      `capture | ${LIMA} | tax | 183`,
      `capture | ${COSTA} | center_shipping center_post | 1017`,
      `capture | ${COSTA} | tax | 183`,
    ]);
  });

  it("takes a third off one line only", async () => {
    await discountOn("PE-SJ-05", { type: "percentage", allocation: "across", value: 33.3333 });
    const { lines, ledger } = await charged();
    expect(lines).toEqual([`${SOAP} | 2400 | 800 | 244 | 1356`, `${BRACELET} | 1500 | 0 | 229 | 1271`]);
    expect(ledger).toEqual([
      "capture | order | clearing | -5500",
      `capture | ${BRACELET} | platform shop_running_costs | 152`,
      `capture | ${BRACELET} | tax | 229`,
      `capture | ${BRACELET} | workshop makers | 781`,
      `capture | ${BRACELET} | workshop materials | 300`,
      `capture | ${BRACELET} | workshop workshop_safety_fund | 38`,
      `capture | ${SOAP} | platform shop_running_costs | 135`,
      `capture | ${SOAP} | tax | 244`,
      `capture | ${SOAP} | workshop house_programme | 379`,
      `capture | ${SOAP} | workshop makers | 544`,
      `capture | ${SOAP} | workshop materials | 271`,
      `capture | ${SOAP} | workshop workshop_safety_fund | 27`,
      `capture | ${LIMA} | center_shipping center_post | 1017`,
      `capture | ${LIMA} | tax | 183`,
      `capture | ${COSTA} | center_shipping center_post | 1017`,
      `capture | ${COSTA} | tax | 183`,
    ]);
  });
}
