import type { CreatePromotionDTO } from "@medusajs/framework/types";
import { createPromotionsWorkflow } from "@medusajs/medusa/core-flows";
import { expect } from "vitest";
import type { TestShop } from "../shop";

export const SOAP = "Oat and honey soap";
export const BRACELET = "Macramé bracelet";
export const LIMA = "Post, Casa Segunda Oportunidad";
export const COSTA = "Post, Taller Costa (women)";

type Method = NonNullable<CreatePromotionDTO["application_method"]>;

/** Two soaps of a recovery house at S/12 and a bracelet of a prison workshop at S/15, 18 % tax inside, at a discount. */
export function discountedSale(shop: () => TestShop) {
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
  /** Of one piece alone. */
  const discountOn = async (sku: string, method: Partial<Method>) => {
    const { product_id } = await shop().sql("product_variant").where({ sku }).first("product_id");
    const target_rules = [{ attribute: "items.product.id", operator: "eq" as const, values: [product_id] }];
    await discount({ ...method, target_rules });
  };
  /** What each line is charged, `title | gross | discount | tax | net`, and its ledger. */
  const charged = async () => {
    const { orderId, lines, status } = await shop().sell("PE", ["PE-SJ-05", 2], ["PE-VF-02", 1]);
    expect(status).toBe("balanced");
    const table = lines
      .filter(({ kind }) => kind === "item")
      .map(({ title, grossMinor, discountMinor, taxMinor, netMinor }) =>
        [title, grossMinor, discountMinor, taxMinor, netMinor].join(" | "),
      );
    return { lines: table, ledger: await shop().ledger(orderId) };
  };
  return { discount, discountOn, charged };
}
