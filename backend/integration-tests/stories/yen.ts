import { Modules } from "@medusajs/framework/utils";
import { expect, it } from "vitest";
import type { TestShop } from "../shop";

const SOAP = "Oat and honey soap";
const LIMA = "Post, Casa Segunda Oportunidad";

/** The demo shop takes no yen. Here Japan pays in yen, a soap costs ¥487, and its center's post is priced in yen too. */
export function yen(shop: () => TestShop): void {
  const takeYen = async () => {
    const { sql, container } = shop();
    await sql.raw(
      `update region set currency_code = 'jpy' where id = (select region_id from region_country where iso_2 = 'jp')`,
    );
    const soap = await sql("product_variant_price_set as s")
      .join("product_variant as v", "v.id", "s.variant_id")
      .where("v.sku", "PE-SJ-05")
      .first("s.price_set_id");
    await container.resolve(Modules.PRICING).addPrices({
      priceSetId: soap.price_set_id,
      prices: [{ currency_code: "jpy", amount: 487 }],
    });
    await sql.raw(
      `update shipping_option set data = jsonb_set(data, '{currency_code}', '"JPY"') where data ->> 'currency_code' = 'PEN'`,
    );
  };

  it("books yen, which have no decimals, and gives a line back in two parts to the last yen", async () => {
    await takeYen();
    const { orderId, currencyCode, status } = await shop().sell("JP", ["PE-SJ-05", 3]);
    expect([currencyCode, status]).toEqual(["JPY", "balanced"]);
    const sale = [
      "capture | order | clearing | -10961",
      `capture | ${SOAP} | platform shop_running_costs | 146`,
      `capture | ${SOAP} | workshop house_programme | 409`,
      `capture | ${SOAP} | workshop makers | 585`,
      `capture | ${SOAP} | workshop materials | 292`,
      `capture | ${SOAP} | workshop workshop_safety_fund | 29`,
      `capture | ${LIMA} | center_shipping center_post | 9500`,
    ];
    expect(await shop().ledger(orderId)).toEqual(sale);

    await shop().refund(orderId, "a-third", [SOAP, "500"]);
    await shop().refund(orderId, "the-rest", [SOAP, "961"]);
    expect((await shop().ledger(orderId)).slice(sale.length)).toEqual([
      "refund | order | clearing | 500",
      `refund | ${SOAP} | platform shop_running_costs | -50`,
      `refund | ${SOAP} | workshop house_programme | -140`,
      `refund | ${SOAP} | workshop makers | -200`,
      `refund | ${SOAP} | workshop materials | -100`,
      `refund | ${SOAP} | workshop workshop_safety_fund | -10`,
      "refund | order | clearing | 961",
      `refund | ${SOAP} | platform shop_running_costs | -96`,
      `refund | ${SOAP} | workshop house_programme | -269`,
      `refund | ${SOAP} | workshop makers | -385`,
      `refund | ${SOAP} | workshop materials | -192`,
      `refund | ${SOAP} | workshop workshop_safety_fund | -19`,
    ]);
    expect((await shop().book(orderId)).lines.find(({ title }) => title === SOAP)?.refundableMinor).toBe("0");
  });
}
