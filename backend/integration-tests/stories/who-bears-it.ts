import { expect, it } from "vitest";
import type { TestShop } from "../shop";

const SOAP = "Oat and honey soap";
const LIMA = "Post, Casa Segunda Oportunidad";

/** A small piece of a recovery house at S/12, 18 % tax inside, sent at home for S/12: who bears what comes after the sale. */
export function whoBearsIt(shop: () => TestShop): void {
  const rowsAfter = async (orderId: string, before: readonly string[]) =>
    (await shop().ledger(orderId)).slice(before.length);

  it("gives the post alone back, and takes it from the center that was to send", async () => {
    const { orderId } = await shop().sell("PE", ["PE-SJ-05", 1]);
    const sale = await shop().ledger(orderId);
    await shop().refund(orderId, "the-post", [LIMA, "1200"]);
    expect(await rowsAfter(orderId, sale)).toEqual([
      "refund | order | clearing | 1200",
      `refund | ${LIMA} | center_shipping center_post | -1017`,
      `refund | ${LIMA} | tax | -183`,
    ]);
  });

  it("gives goodwill out of the shop's own pocket: no workshop, center or tax office loses a cent", async () => {
    const { orderId, lines } = await shop().sell("PE", ["PE-SJ-05", 1]);
    const sale = await shop().ledger(orderId);
    await shop().giveGoodwill(orderId, "sorry", "300");
    expect(await rowsAfter(orderId, sale)).toEqual([
      "refund | order | clearing | 300",
      "refund | order | platform goodwill | -300",
    ]);
    const after = await shop().book(orderId);
    expect(after.lines.map(({ refundableMinor }) => refundableMinor)).toEqual(
      lines.map(({ refundableMinor }) => refundableMinor),
    );
    await expect(shop().giveGoodwill(orderId, "too-sorry", "1000000000000000")).rejects.toMatchObject({
      code: "refund_exceeds_payment",
      message:
        "One refund of this order can give back at most 21.00 PEN, which is left of its payment, not 10000000000000.00 PEN.",
    });
  });

  it("pays lines by store credit as by money, and owes its holder less", async () => {
    const { orderId, status } = await shop().sellWithCredit("PE", 10, ["PE-SJ-05", 1]);
    expect(status).toBe("balanced");
    expect(await shop().ledger(orderId)).toEqual([
      "capture | order | clearing | -1400",
      `capture | ${SOAP} | platform shop_running_costs | 59`,
      `capture | ${SOAP} | tax | 107`,
      `capture | ${SOAP} | workshop house_programme | 166`,
      `capture | ${SOAP} | workshop makers | 238`,
      `capture | ${SOAP} | workshop materials | 118`,
      `capture | ${SOAP} | workshop workshop_safety_fund | 12`,
      `capture | ${LIMA} | center_shipping center_post | 593`,
      `capture | ${LIMA} | tax | 107`,
      `credit | ${SOAP} | platform shop_running_costs | 42`,
      `credit | ${SOAP} | tax | 76`,
      `credit | ${SOAP} | workshop house_programme | 118`,
      `credit | ${SOAP} | workshop makers | 171`,
      `credit | ${SOAP} | workshop materials | 85`,
      `credit | ${SOAP} | workshop workshop_safety_fund | 8`,
      `credit | ${LIMA} | center_shipping center_post | 424`,
      `credit | ${LIMA} | tax | 76`,
      "credit | order | gift_liability | -1000",
    ]);
  });
}
