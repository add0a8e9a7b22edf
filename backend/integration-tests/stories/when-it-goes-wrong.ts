import { Modules } from "@medusajs/framework/utils";
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows";
import { expect, it, vi } from "vitest";
import type { TestShop } from "../shop";

const SOAP = "Oat and honey soap";
const LIMA = "Post, Casa Segunda Oportunidad";

/** Two soaps at S/12 and their post, then one of them given back. */
const TWO_SOAPS = [
  "capture | order | clearing | -3600",
  `capture | ${SOAP} | platform shop_running_costs | 203`,
  `capture | ${SOAP} | tax | 366`,
  `capture | ${SOAP} | workshop house_programme | 569`,
  `capture | ${SOAP} | workshop makers | 816`,
  `capture | ${SOAP} | workshop materials | 406`,
  `capture | ${SOAP} | workshop workshop_safety_fund | 40`,
  `capture | ${LIMA} | center_shipping center_post | 1017`,
  `capture | ${LIMA} | tax | 183`,
];
const ONE_BACK = [
  "refund | order | clearing | 1200",
  `refund | ${SOAP} | platform shop_running_costs | -102`,
  `refund | ${SOAP} | tax | -183`,
  `refund | ${SOAP} | workshop house_programme | -284`,
  `refund | ${SOAP} | workshop makers | -408`,
  `refund | ${SOAP} | workshop materials | -203`,
  `refund | ${SOAP} | workshop workshop_safety_fund | -20`,
];

/** What a payment provider is asked for a refund. */
interface AskedRefund {
  readonly data?: { readonly refund_request?: string };
  readonly amount: unknown;
}
interface Provider {
  refundPayment(providerId: string, asked: AskedRefund): Promise<unknown>;
}

/** Orders that are cancelled, and refunds that a payment provider refuses or doesn't answer. */
export function whenItGoesWrong(shop: () => TestShop): void {
  /** The door through which every refund leaves the shop. */
  const provider = (): Provider =>
    (shop().container.resolve(Modules.PAYMENT) as unknown as { paymentProviderService_: Provider })
      .paymentProviderService_;

  it("books nothing of an order that is cancelled before its money was taken", async () => {
    const orderId = await shop().authorise("PE", ["PE-SJ-05", 2]);
    expect((await shop().attribute(orderId)).status).toBe("open");
    await cancelOrderWorkflow(shop().container).run({ input: { order_id: orderId } });
    expect((await shop().attribute(orderId)).status).toBe("balanced");
    expect(await shop().ledger(orderId)).toEqual([]);
  });

  it("takes everything back when an order is cancelled after it was paid, which names no lines", async () => {
    const { orderId } = await shop().sell("PE", ["PE-SJ-05", 3]);
    const sale = [
      "capture | order | clearing | -4800",
      `capture | ${SOAP} | platform shop_running_costs | 305`,
      `capture | ${SOAP} | tax | 549`,
      `capture | ${SOAP} | workshop house_programme | 854`,
      `capture | ${SOAP} | workshop makers | 1221`,
      `capture | ${SOAP} | workshop materials | 610`,
      `capture | ${SOAP} | workshop workshop_safety_fund | 61`,
      `capture | ${LIMA} | center_shipping center_post | 1017`,
      `capture | ${LIMA} | tax | 183`,
    ];
    expect(await shop().ledger(orderId)).toEqual(sale);
    await cancelOrderWorkflow(shop().container).run({ input: { order_id: orderId } });
    expect((await shop().attribute(orderId)).status).toBe("balanced");
    expect((await shop().ledger(orderId)).slice(sale.length)).toEqual([
      "refund | order | clearing | 4800",
      `refund | ${SOAP} | platform shop_running_costs | -305`,
      `refund | ${SOAP} | tax | -549`,
      `refund | ${SOAP} | workshop house_programme | -854`,
      `refund | ${SOAP} | workshop makers | -1221`,
      `refund | ${SOAP} | workshop materials | -610`,
      `refund | ${SOAP} | workshop workshop_safety_fund | -61`,
      `refund | ${LIMA} | center_shipping center_post | -1017`,
      `refund | ${LIMA} | tax | -183`,
    ]);
  });

  it("leaves the books as they are when the provider refuses a refund, and makes it once when it is tried again", async () => {
    const { orderId } = await shop().sell("PE", ["PE-SJ-05", 2]);
    const refused = vi.spyOn(provider(), "refundPayment").mockRejectedValueOnce(new Error("Card closed"));
    await expect(shop().refund(orderId, "tried-twice", [SOAP, "1200"])).rejects.toThrow();
    await shop().attribute(orderId);
    expect(await shop().ledger(orderId)).toEqual(TWO_SOAPS);
    expect(await shop().sql("refund")).toEqual([]);

    await shop().refund(orderId, "tried-twice", [SOAP, "1200"]);
    refused.mockRestore();
    expect(await shop().sql("refund")).toHaveLength(1);
    expect(await shop().ledger(orderId)).toEqual([...TWO_SOAPS, ...ONE_BACK]);
  });

  it("makes one refund, not two, when the provider made it but its answer was lost", async () => {
    const { orderId } = await shop().sell("PE", ["PE-SJ-05", 2]);
    const made = new Map<string, unknown>();
    const answer = vi.spyOn(provider(), "refundPayment");
    // As real providers do: a refund that is asked for under a name it knows is the one it has made already.
    const remember = async (_: string, { data, amount }: AskedRefund) => {
      const name = data?.refund_request ?? `nameless-${made.size}`;
      if (!made.has(name)) made.set(name, amount);
      return { data };
    };
    answer.mockImplementationOnce(async (...asked) => {
      await remember(...asked);
      throw new Error("Timeout");
    });
    await expect(shop().refund(orderId, "lost-answer", [SOAP, "1200"])).rejects.toThrow();
    answer.mockImplementationOnce(remember);
    await shop().refund(orderId, "lost-answer", [SOAP, "1200"]);
    answer.mockRestore();
    expect([...made.keys()]).toEqual(["lost-answer"]);
    expect(await shop().sql("refund")).toHaveLength(1);
    expect(await shop().ledger(orderId)).toEqual([...TWO_SOAPS, ...ONE_BACK]);
  });
}
