import type { CreatePromotionDTO } from "@medusajs/framework/types";
import { createPromotionsWorkflow } from "@medusajs/medusa/core-flows";
import { expect, it } from "vitest";
import type { TestShop } from "../shop";

const SOAP = "Oat and honey soap";
const BRACELET = "Macramé bracelet";

type Method = NonNullable<CreatePromotionDTO["application_method"]>;

/**
 * Two soaps of a recovery house at S/12 and a bracelet of a prison workshop at S/15, 18 % tax inside: what each line
 * is charged under a discount, and without tax in its price. `gross - discount = tax + net`, line by line.
 */
export function discountsAndTax(shop: () => TestShop): void {
  const discount = async (method: Partial<Method>) => {
    await createPromotionsWorkflow(shop().container).run({
      input: {
        promotionsData: [
          {
            code: "FAIR-WEEK",
            type: "standard",
            status: "active",
            is_automatic: true,
            is_tax_inclusive: true,
            application_method: { target_type: "items", currency_code: "pen", ...method } as Method,
          },
        ],
      },
    });
  };
  const productOf = async (sku: string) =>
    (await shop().sql("product_variant").where({ sku }).first("product_id")).product_id;
  const charged = async () => {
    const { lines, capturedMinor, status } = await shop().sell("PE", ["PE-SJ-05", 2], ["PE-VF-02", 1]);
    expect(status).toBe("balanced");
    const table = lines
      .filter(({ kind }) => kind === "item")
      .map(({ title, grossMinor, discountMinor, taxMinor, netMinor, parts }) => {
        const given = parts.map(({ recipient, amountMinor }) => `${recipient} ${amountMinor}`).sort();
        return [title, grossMinor, discountMinor, taxMinor, netMinor, given.join(", ")].join(" | ");
      });
    const sums = lines.map((line) => BigInt(line.netMinor) + BigInt(line.taxMinor));
    expect(sums.reduce((all, sum) => all + sum, 0n)).toBe(BigInt(capturedMinor));
    return table;
  };

  it("takes ten per cent off every line", async () => {
    await discount({ type: "percentage", allocation: "across", value: 10 });
    expect(await charged()).toEqual([
      "Oat and honey soap | 2400 | 240 | 329 | 1831 | house_programme 512, makers 734, materials 366, shop_running_costs 183, workshop_safety_fund 36",
      "Macramé bracelet | 1500 | 150 | 206 | 1144 | makers 673, materials 300, shop_running_costs 137, workshop_safety_fund 34",
    ]);
  });

  it("takes an amount off all lines together, each by its part", async () => {
    await discount({ type: "fixed", allocation: "across", value: 10 });
    expect(await charged()).toEqual([
      "Oat and honey soap | 2400 | 615 | 272 | 1513 | house_programme 423, makers 607, materials 302, shop_running_costs 151, workshop_safety_fund 30",
      "Macramé bracelet | 1500 | 385 | 170 | 945 | makers 504, materials 300, shop_running_costs 113, workshop_safety_fund 28",
    ]);
  });

  it("takes an amount off one line only, and leaves the other workshop's whole", async () => {
    await discount({
      type: "fixed",
      allocation: "across",
      value: 5,
      target_rules: [
        { attribute: "items.product.id", operator: "eq", values: [await productOf("PE-VF-02")] },
      ],
    });
    expect(await charged()).toEqual([
      "Oat and honey soap | 2400 | 0 | 366 | 2034 | house_programme 569, makers 816, materials 406, shop_running_costs 203, workshop_safety_fund 40",
      "Macramé bracelet | 1500 | 500 | 153 | 847 | makers 421, materials 300, shop_running_costs 101, workshop_safety_fund 25",
    ]);
  });

  it("takes a third off one line only", async () => {
    await discount({
      type: "percentage",
      allocation: "across",
      value: 33.3333,
      target_rules: [
        { attribute: "items.product.id", operator: "eq", values: [await productOf("PE-SJ-05")] },
      ],
    });
    expect(await charged()).toEqual([
      "Oat and honey soap | 2400 | 800 | 244 | 1356 | house_programme 379, makers 544, materials 271, shop_running_costs 135, workshop_safety_fund 27",
      "Macramé bracelet | 1500 | 0 | 229 | 1271 | makers 781, materials 300, shop_running_costs 152, workshop_safety_fund 38",
    ]);
  });

  it("puts tax on top where prices are without it", async () => {
    await shop().sql("price_preference").update({ is_tax_inclusive: false });
    expect(await charged()).toEqual([
      "Oat and honey soap | 2832 | 0 | 432 | 2400 | house_programme 672, makers 960, materials 480, shop_running_costs 240, workshop_safety_fund 48",
      "Macramé bracelet | 1770 | 0 | 270 | 1500 | makers 921, materials 354, shop_running_costs 180, workshop_safety_fund 45",
    ]);
  });

  it("gives back exactly what two awkward refunds took, to the last céntimo", async () => {
    await discount({ type: "percentage", allocation: "across", value: 33.3333 });
    const { orderId, lines } = await shop().sell("PE", ["PE-SJ-05", 1], ["PE-VF-02", 1]);
    const sale = await shop().ledger(orderId);
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
