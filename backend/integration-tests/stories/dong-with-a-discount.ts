import { createPromotionsWorkflow } from "@medusajs/medusa/core-flows";
import { expect, it } from "vitest";
import type { TestShop } from "../shop";

/**
 * Money without decimals, prices with 8 % tax inside, 7.77 % off: Medusa's total is 106 064.5 dong and the postage,
 * which nobody can pay. A purse of 90 000 becomes 83 007, a dragonfly of 25 000 becomes 23 057.5.
 */
export function dongWithADiscount(shop: () => TestShop): void {
  it("rounds a discounted order in dong once, and splits exactly what was paid", async () => {
    await createPromotionsWorkflow(shop().container).run({
      input: {
        promotionsData: [
          {
            code: "TET",
            type: "standard",
            status: "active",
            is_automatic: true,
            is_tax_inclusive: true,
            application_method: {
              type: "percentage",
              target_type: "items",
              allocation: "across",
              value: 7.77,
              currency_code: "vnd",
            },
          },
        ],
      },
    });
    const { orderId, lines, status, capturedMinor } = await shop().sell(
      "VN",
      ["VN-HB-01", 1],
      ["VN-TN-05", 1],
    );
    expect(status).toBe("balanced");
    const items = lines.filter(({ kind }) => kind === "item");
    expect(
      items.map(({ title, grossMinor, discountMinor, taxMinor, netMinor }) =>
        [title, grossMinor, discountMinor, taxMinor, netMinor].join(" | "),
      ),
    ).toEqual([
      "Balancing bamboo dragonfly (decorative) | 25000 | 1942 | 1708 | 21350",
      "Brocade purse | 90000 | 6993 | 6149 | 76858",
    ]);
    const postage = lines
      .filter(({ kind }) => kind === "shipping")
      .reduce((sum, { grossMinor }) => sum + BigInt(grossMinor), 0n);
    expect(BigInt(capturedMinor) - postage).toBe(106_065n);

    // A refund gives the order a new version with the discount copied; the lines stay as they were sold.
    await shop().refund(orderId, "the-dragonfly", ["Balancing bamboo dragonfly (decorative)", "23058"]);
    const after = await shop().attribute(orderId);
    expect(after.lines.map(({ id }) => id)).toEqual(lines.map(({ id }) => id));
    expect(after.lines.find(({ title }) => title.startsWith("Balancing"))?.refundableMinor).toBe("0");
  });
}
