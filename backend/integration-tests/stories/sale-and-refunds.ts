import { expect, it } from "vitest";
import type { TestShop } from "../shop";

const LIMA = "Post, Casa Segunda Oportunidad";
const COSTA = "Post, Taller Costa (women)";

/**
 * Two boxes of a recovery house at S/45 and a bracelet of a prison workshop at S/15, 18 % tax inside, sent at home:
 * the book of the sale, then of a refund of half the bracelet, then of all that is left.
 */
export function saleAndRefunds(shop: () => TestShop): void {
  it("books two workshops in one order, then a partial and a whole refund", async () => {
    const { orderId, status } = await shop().sell("PE", ["PE-SJ-01", 2], ["PE-VF-02", 1]);
    expect(status).toBe("balanced");
    const sale = [
      "capture | order | clearing | -13600",
      "capture | Macramé bracelet | platform shop_running_costs | 152",
      "capture | Macramé bracelet | tax | 229",
      "capture | Macramé bracelet | workshop makers | 781",
      "capture | Macramé bracelet | workshop materials | 300",
      "capture | Macramé bracelet | workshop workshop_safety_fund | 38",
      "capture | Pyrographed wooden box | platform shop_running_costs | 762",
      "capture | Pyrographed wooden box | tax | 1373",
      "capture | Pyrographed wooden box | workshop house_programme | 2135",
      "capture | Pyrographed wooden box | workshop makers | 3053",
      "capture | Pyrographed wooden box | workshop materials | 1525",
      "capture | Pyrographed wooden box | workshop workshop_safety_fund | 152",
      `capture | ${LIMA} | center_shipping center_post | 1610`,
      `capture | ${LIMA} | tax | 290`,
      `capture | ${COSTA} | center_shipping center_post | 1017`,
      `capture | ${COSTA} | tax | 183`,
    ];
    expect(await shop().ledger(orderId)).toEqual(sale);

    await shop().refund(orderId, "half-a-bracelet", ["Macramé bracelet", "750"]);
    const half = [
      "refund | order | clearing | 750",
      "refund | Macramé bracelet | platform shop_running_costs | -76",
      "refund | Macramé bracelet | tax | -115",
      "refund | Macramé bracelet | workshop makers | -390",
      "refund | Macramé bracelet | workshop materials | -150",
      "refund | Macramé bracelet | workshop workshop_safety_fund | -19",
    ];
    expect(await shop().ledger(orderId)).toEqual([...sale, ...half]);

    await shop().refund(
      orderId,
      "all-that-is-left",
      ["Macramé bracelet", "750"],
      ["Pyrographed wooden box", "9000"],
      [LIMA, "1900"],
      [COSTA, "1200"],
    );
    expect((await shop().ledger(orderId)).slice(sale.length + half.length)).toEqual([
      "refund | order | clearing | 12850",
      "refund | Macramé bracelet | platform shop_running_costs | -76",
      "refund | Macramé bracelet | tax | -114",
      "refund | Macramé bracelet | workshop makers | -391",
      "refund | Macramé bracelet | workshop materials | -150",
      "refund | Macramé bracelet | workshop workshop_safety_fund | -19",
      ...sale.slice(6).map((row) => row.replace(/^capture (.*) (\d+)$/, "refund $1 -$2")),
    ]);
    const { capturedMinor, refundedMinor, attributedMinor, lines } = await shop().book(orderId);
    expect({ capturedMinor, refundedMinor, attributedMinor }).toEqual({
      capturedMinor: "13600",
      refundedMinor: "13600",
      attributedMinor: "0",
    });
    // Refunds gave the order new versions; what it sold is still the same four lines.
    expect(lines).toHaveLength(4);
    const frozen = await shop().sql("attribution_line").where("order_id", orderId);
    expect(frozen).toHaveLength(4);
  });
}
