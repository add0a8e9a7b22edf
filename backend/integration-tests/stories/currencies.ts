import { expect, it } from "vitest";
import type { TestShop } from "../shop";

/** What one piece brings whom, in each currency that the shop is paid in: `account recipient | minor units`. */
export function currencies(shop: () => TestShop): void {
  const sold = async (country: string, sku: string) => {
    const { orderId, currencyCode, status } = await shop().sell(country, [sku, 1]);
    expect(status).toBe("balanced");
    const before = await shop().ledger(orderId);
    const { lines } = await shop().book(orderId);
    const item = lines.find(({ kind }) => kind === "item");
    // The smallest coin there is can be given back, and takes nothing else with it.
    await shop().refund(orderId, "one-coin", [item?.title ?? "", "1"]);
    const coin = (await shop().ledger(orderId)).slice(before.length);
    expect(coin.map((row) => row.split(" | ").at(-1))).toEqual(["1", "-1"]);
    return [currencyCode, ...before.map((row) => row.replace(/^capture \| .* \| (.*) \| /, "$1 | "))];
  };

  it("books soles", async () => {
    expect(await sold("PE", "PE-SJ-05")).toEqual([
      "PEN",
      "clearing | -2400",
      "platform shop_running_costs | 101",
      "tax | 183",
      "workshop house_programme | 284",
      "workshop makers | 409",
      "workshop materials | 203",
      "workshop workshop_safety_fund | 20",
      "center_shipping center_post | 1017",
      "tax | 183",
    ]);
  });
  it("books dong, which have no decimals", async () => {
    expect(await sold("VN", "VN-TN-05")).toEqual([
      "VND",
      "clearing | -55000",
      "platform shop_running_costs | 2314",
      "tax | 1852",
      "workshop house_programme | 6481",
      "workshop makers | 9262",
      "workshop materials | 4629",
      "workshop workshop_safety_fund | 462",
      "center_shipping center_post | 27778",
      "tax | 2222",
    ]);
  });
  it("books euros", async () => {
    expect(await sold("LT", "LT-DZ-02")).toEqual([
      "EUR",
      "clearing | -1090",
      "platform shop_running_costs | 66",
      "tax | 139",
      "workshop house_programme | 185",
      "workshop makers | 265",
      "workshop materials | 132",
      "workshop workshop_safety_fund | 13",
      "center_shipping center_post | 240",
      "tax | 50",
    ]);
  });
  it("books rand", async () => {
    expect(await sold("ZA", "ZA-TB-03")).toEqual([
      "ZAR",
      "clearing | -16400",
      "platform shop_running_costs | 565",
      "tax | 848",
      "workshop house_programme | 1582",
      "workshop makers | 2262",
      "workshop materials | 1130",
      "workshop workshop_safety_fund | 113",
      "center_shipping center_post | 8609",
      "tax | 1291",
    ]);
  });
  it("books pounds", async () => {
    expect(await sold("GB", "PE-SJ-05")).toEqual([
      "GBP",
      "clearing | -2176",
      "platform shop_running_costs | 25",
      "workshop house_programme | 70",
      "workshop makers | 100",
      "workshop materials | 50",
      "workshop workshop_safety_fund | 5",
      "center_shipping center_post | 1926",
    ]);
  });
  it("books dollars", async () => {
    expect(await sold("CL", "PE-SJ-05")).toEqual([
      "USD",
      "clearing | -2052",
      "platform shop_running_costs | 30",
      "workshop house_programme | 84",
      "workshop makers | 120",
      "workshop materials | 60",
      "workshop workshop_safety_fund | 6",
      "center_shipping center_post | 1752",
    ]);
  });
}
