import { createPromotionsWorkflow } from "@medusajs/medusa/core-flows";
import { expect, it } from "vitest";
import type { TestShop } from "../shop";

const DRAGONFLY = "Balancing bamboo dragonfly (decorative)";
const PURSE = "Brocade purse";
const GREEN_TEA = "Post, Green Tea voluntary recovery house";
const SONG_DA = "Post, Sông Đà Handcraft Group";

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
    const { orderId, lines, status } = await shop().sell("VN", ["VN-HB-01", 1], ["VN-TN-05", 1]);
    expect(status).toBe("balanced");
    const items = lines.filter(({ kind }) => kind === "item");
    expect(
      items.map(({ title, grossMinor, discountMinor, taxMinor, netMinor }) =>
        [title, grossMinor, discountMinor, taxMinor, netMinor].join(" | "),
      ),
    ).toEqual([`${DRAGONFLY} | 25000 | 1942 | 1708 | 21350`, `${PURSE} | 90000 | 6993 | 6149 | 76858`]);
    const sale = [
      "capture | order | clearing | -166065",
      `capture | ${DRAGONFLY} | platform shop_running_costs | 2135`,
      `capture | ${DRAGONFLY} | tax | 1708`,
      `capture | ${DRAGONFLY} | workshop house_programme | 5978`,
      `capture | ${DRAGONFLY} | workshop makers | 8540`,
      `capture | ${DRAGONFLY} | workshop materials | 4270`,
      `capture | ${DRAGONFLY} | workshop workshop_safety_fund | 427`,
      `capture | ${PURSE} | platform shop_running_costs | 7685`,
      `capture | ${PURSE} | tax | 6149`,
      `capture | ${PURSE} | workshop makers | 42274`,
      `capture | ${PURSE} | workshop materials | 15371`,
      `capture | ${PURSE} | workshop programme | 11528`,
      `capture | ${GREEN_TEA} | center_shipping center_post | 27778`,
      `capture | ${GREEN_TEA} | tax | 2222`,
      `capture | ${SONG_DA} | center_shipping center_post | 27778`,
      `capture | ${SONG_DA} | tax | 2222`,
    ];
    expect(await shop().ledger(orderId)).toEqual(sale);

    // A refund gives the order a new version with the discount copied; the lines stay as they were sold.
    await shop().refund(orderId, "the-dragonfly", [DRAGONFLY, "23058"]);
    const after = await shop().attribute(orderId);
    expect((await shop().ledger(orderId)).slice(sale.length)).toEqual([
      "refund | order | clearing | 23058",
      `refund | ${DRAGONFLY} | platform shop_running_costs | -2135`,
      `refund | ${DRAGONFLY} | tax | -1708`,
      `refund | ${DRAGONFLY} | workshop house_programme | -5978`,
      `refund | ${DRAGONFLY} | workshop makers | -8540`,
      `refund | ${DRAGONFLY} | workshop materials | -4270`,
      `refund | ${DRAGONFLY} | workshop workshop_safety_fund | -427`,
    ]);
    expect(after.lines.map(({ id }) => id)).toEqual(lines.map(({ id }) => id));
    expect(after.lines.find(({ title }) => title === DRAGONFLY)?.refundableMinor).toBe("0");
  });
}
