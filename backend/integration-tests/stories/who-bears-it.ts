import { expect, it } from "vitest";
import type { TestShop } from "../shop";

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
    const ledger = await shop().ledger(orderId);
    expect(ledger.filter((row) => / (clearing|gift_liability) /.test(row))).toEqual(
      expect.arrayContaining([
        "credit | order | gift_liability | -1000",
        "capture | order | clearing | -1400",
      ]),
    );
    const sums = new Map<string, number>();
    for (const row of ledger) {
      const [, line = "", , amount = "0"] = row.split(" | ");
      if (line !== "order") sums.set(line, (sums.get(line) ?? 0) + Number(amount));
    }
    expect([...sums.values()].reduce((all, sum) => all + sum, 0)).toBe(2400);
  });
}
