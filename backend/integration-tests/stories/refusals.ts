import { expect, it } from "vitest";
import { type Api, Operator } from "../operator";
import type { TestShop } from "../shop";

/** Money goes back by one way only, and never more than was received. */
export function refusals(shop: () => TestShop, api: Api): void {
  const signIn = async () => {
    const operator = await Operator.signIn(shop(), api);
    return (path: string, body: unknown) => operator.tries(path, body);
  };

  it("refuses what would move money without saying whose, or more than there is, and changes nothing", async () => {
    const post = await signIn();
    const { orderId, lines } = await shop().sell("PE", ["PE-SJ-05", 2]);
    const { lines: foreign } = await shop().sell("PE", ["PE-VF-02", 1]);
    const before = await shop().ledger(orderId);
    const line = lines.find(({ kind }) => kind === "item")?.id;
    const refund = (id: string | undefined, amount_minor: string) => ({
      request_id: "one-request",
      reason: "test",
      lines: [{ attribution_line_id: id, amount_minor }],
    });
    const [payment] = await shop()
      .sql("payment")
      .join("order_payment_collection as c", "c.payment_collection_id", "payment.payment_collection_id")
      .where("c.order_id", orderId)
      .select("payment.id", "payment.payment_collection_id");

    const path = `/admin/orders/${orderId}/line-refunds`;
    const attempts: [path: string, body: unknown, code: string, says?: RegExp][] = [
      [path, refund(line, "2401"), "refund_exceeds_line"],
      [path, refund(line, "1000000000000000"), "refund_exceeds_line"],
      [path, refund(line, "10.5"), "invalid_request", /a whole number of minor units above zero/],
      [path, refund(line, "-5"), "invalid_request"],
      [path, refund(line, "0"), "invalid_request"],
      [path, { ...refund(line, "5"), reason: " " }, "invalid_request"],
      [path, { ...refund(line, "5"), lines: [] }, "invalid_request"],
      [path, refund(foreign[0]?.id, "5"), "line_not_of_order"],
      ["/admin/orders/order_nobody/line-refunds", refund(line, "5"), "order_not_found"],
      [`/admin/payments/${payment.id}/refund`, { amount: 5 }, "use_line_refunds", /choose Refund lines/],
      [
        `/admin/orders/${orderId}/credit-lines`,
        { amount: 5, reference: "x", reference_id: "y" },
        "use_line_refunds",
        /To give goodwill, open the order/,
      ],
      [
        `/admin/payment-collections/${payment.payment_collection_id}/mark-as-paid`,
        { order_id: orderId },
        "use_capture",
        /Capture its payment in the order's section Payments/,
      ],
    ];
    for (const [where, body, code, says = /.{10}/] of attempts) {
      const { status, data } = await post(where, body);
      expect({ where, status: Math.trunc(status / 100), code: data.code }).toEqual({
        where,
        status: 4,
        code,
      });
      expect(data.message).toMatch(says);
    }
    await shop().attribute(orderId);
    expect(await shop().ledger(orderId)).toEqual(before);
    expect(await shop().sql("refund")).toEqual([]);
  });

  it("makes one refund of one request, though it is sent ten times at once", async () => {
    const post = await signIn();
    const { orderId, lines } = await shop().sell("PE", ["PE-SJ-05", 2]);
    const body = {
      request_id: "sent-ten-times",
      reason: "impatient",
      lines: [{ attribution_line_id: lines.find(({ kind }) => kind === "item")?.id, amount_minor: "700" }],
    };
    const path = `/admin/orders/${orderId}/line-refunds`;
    const answers = await Promise.all(Array.from({ length: 10 }, () => post(path, body)));
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(200));
    expect(new Set(answers.map(({ data }) => data.refundId)).size).toBe(1);
    expect(await shop().sql("refund")).toHaveLength(1);
    expect((await shop().book(orderId)).refundedMinor).toBe("700");

    const other = await post(path, { ...body, lines: [{ ...body.lines[0], amount_minor: "701" }] });
    expect(other.data.code).toBe("request_differs");
  });
}
