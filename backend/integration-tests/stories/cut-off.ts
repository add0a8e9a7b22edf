import { Modules } from "@medusajs/framework/utils";
import {
  completeCartWorkflow,
  createPaymentCollectionForCartWorkflow,
  createPaymentSessionsWorkflow,
} from "@medusajs/medusa/core-flows";
import { expect, it } from "vitest";
import type { TestShop } from "../shop";
import { source } from "../source";

const { takeBackHalfCompletion } = source<typeof import("../../src/workflows/sale/half-completion")>(
  "workflows/sale/half-completion",
);
const { cancelUnpaidOrders } = source<typeof import("../../src/workflows/order/cancel-unpaid-orders")>(
  "workflows/order/cancel-unpaid-orders",
);
const { freeLostReservations } = source<typeof import("../../src/workflows/order/free-lost-reservations")>(
  "workflows/order/free-lost-reservations",
);
const { finishPayments } = source<typeof import("../../src/workflows/payment/finish-payments")>(
  "workflows/payment/finish-payments",
);

const SOAP = "Oat and honey soap";

/** What a process leaves behind that is gone in the middle, written by hand; e2e/faults makes the same by killing. */
export function cutOff(shop: () => TestShop): void {
  const one = async (query: string, ...values: string[]) => (await shop().sql.raw(query, values)).rows[0];
  const reserved = async () =>
    Number((await one("select count(*) as held from reservation_item where deleted_at is null")).held);
  const pass = async () => {
    for (const table of ['"order"', "payment", "reservation_item", "capture", "refund", "order_change"])
      await shop().sql.raw(
        `update ${table} set created_at = created_at - interval '1 hour', updated_at = updated_at - interval '1 hour'`,
      );
  };
  /** By the stock steps, as any client may. */
  const beginPayment = async (cartId: string) => {
    await createPaymentCollectionForCartWorkflow(shop().container).run({ input: { cart_id: cartId } });
    const { payment_collection_id } = await one(
      "select payment_collection_id from cart_payment_collection where cart_id = ? and deleted_at is null",
      cartId,
    );
    await createPaymentSessionsWorkflow(shop().container).run({
      input: { payment_collection_id, provider_id: "pp_test-payment_demo" },
    });
  };
  /** As if the process had gone just before it asked for the payment. */
  const unpay = async (orderId: string) => {
    await shop().sql.raw("delete from capture");
    await shop().sql.raw("delete from order_transaction where order_id = ?", [orderId]);
    await shop().sql.raw("delete from payment");
    await shop().sql.raw("update payment_session set status = 'pending', authorized_at = null");
  };

  it("makes a basket again of an order that nobody paid, and it can be bought anew", async () => {
    const half = await shop().buy("PE", ["PE-SJ-05", 1]);
    await unpay(half);
    const { cart_id: cartId } = await one("select cart_id from order_cart where order_id = ?", half);
    await takeBackHalfCompletion(shop().container, cartId);
    expect(await one('select status from "order" where id = ?', half)).toEqual({ status: "canceled" });
    expect(await reserved()).toBe(0);

    const { result } = await completeCartWorkflow(shop().container).run({ input: { id: cartId } });
    expect(result.id).not.toBe(half);
    expect((await shop().attribute(result.id)).status).toBe("balanced");
    expect(await reserved()).toBe(1);
    // What is paid is nobody's to take back.
    await takeBackHalfCompletion(shop().container, cartId);
    expect(await one('select status from "order" where id = ?', result.id)).toEqual({ status: "pending" });
  });

  it("opens a basket that is called completed and has no order, and gives back a payment that has none", async () => {
    const orderId = await shop().buy("PE", ["PE-SJ-05", 1]);
    const { cart_id: cartId } = await one("select cart_id from order_cart where order_id = ?", orderId);
    // What a failed completion does last, when it can't do the rest any more.
    await shop().container.resolve(Modules.ORDER).deleteOrders([orderId]);
    await finishPayments(shop().container);
    expect(await shop().sql("refund")).toHaveLength(0);
    await pass();
    await finishPayments(shop().container);
    expect(await one("select amount::text from refund")).toEqual({ amount: "24" });
    await finishPayments(shop().container);
    expect(await shop().sql("refund")).toHaveLength(1);

    await takeBackHalfCompletion(shop().container, cartId);
    expect(await one("select completed_at from cart where id = ?", cartId)).toEqual({ completed_at: null });
    await beginPayment(cartId);
    expect([await reserved(), await freeLostReservations(shop().container), await reserved()]).toEqual([
      1, 1, 0,
    ]);
    const { result } = await completeCartWorkflow(shop().container).run({ input: { id: cartId } });
    expect((await shop().attribute(result.id)).capturedMinor).toBe("2400");
  });

  it("pays anew in a collection of its own after an attempt whose money was given back", async () => {
    const orderId = await shop().buy("PE", ["PE-SJ-05", 1]);
    const { cart_id: cartId } = await one("select cart_id from order_cart where order_id = ?", orderId);
    const { id: paymentId } = await one("select id from payment");
    // What Medusa does when a completion fails after its payment: the order goes, the money too, the collection stays.
    await shop().container.resolve(Modules.ORDER).deleteOrders([orderId]);
    await shop().sql.raw("delete from order_payment_collection");
    await shop().container.resolve(Modules.PAYMENT).refundPayment({ payment_id: paymentId, amount: 24 });

    await takeBackHalfCompletion(shop().container, cartId);
    await beginPayment(cartId);
    const { result } = await completeCartWorkflow(shop().container).run({ input: { id: cartId } });
    expect(
      await one(
        `select count(*)::int as payments, count(*) filter (where p.id = ?)::int as spent
           from order_payment_collection x join payment p on p.payment_collection_id = x.payment_collection_id
          where x.order_id = ? and x.deleted_at is null`,
        paymentId,
        result.id,
      ),
    ).toEqual({ payments: 1, spent: 0 });
    expect((await shop().attribute(result.id)).capturedMinor).toBe("2400");
  });

  it("cancels an order that no basket knows, and leaves an operator's draft alone", async () => {
    const [orphan, draft] = [
      await shop().buy("PE", ["PE-SJ-05", 1]),
      await shop().buy("PE", ["PE-SJ-01", 1]),
    ];
    for (const orderId of [orphan, draft]) {
      await unpay(orderId);
      for (const link of ["order_cart", "order_payment_collection"])
        await shop().sql.raw(`delete from ${link} where order_id = ?`, [orderId]);
    }
    await shop().sql.raw(`update "order" set updated_at = created_at + interval '2 minutes' where id = ?`, [
      draft,
    ]);
    expect(await cancelUnpaidOrders(shop().container)).toEqual([]);
    await pass();
    expect(await cancelUnpaidOrders(shop().container)).toEqual([orphan]);
  });

  it("captures at the provider what was only noted, and tells the order", async () => {
    const orderId = await shop().authorise("PE", ["PE-SJ-05", 1]);
    await shop().sql.raw(
      `insert into capture (id, payment_id, amount, raw_amount)
       select 'capt_noted', id, amount, raw_amount from payment`,
    );
    await finishPayments(shop().container);
    expect(await one("select captured_at from payment")).toEqual({ captured_at: null });
    await pass();
    await finishPayments(shop().container);
    const paid = await one("select captured_at is not null as captured from payment");
    expect(paid).toEqual({ captured: true });
    expect(
      await one("select reference_id, amount::text from order_transaction where order_id = ?", orderId),
    ).toEqual({
      reference_id: "capt_noted",
      amount: "24",
    });
    expect(await one("select captured_amount::text, status from payment_collection")).toEqual({
      captured_amount: "24",
      status: "completed",
    });
    await finishPayments(shop().container);
    expect(await shop().sql("order_transaction")).toHaveLength(1);
  });

  it("gives back what was only noted when the same refund is asked for again, once", async () => {
    const { orderId, lines } = await shop().sell("PE", ["PE-SJ-05", 1]);
    const line = lines.find(({ title }) => title === SOAP);
    const split = {
      request_id: "cut-off-refund",
      allocation: [{ attribution_line_id: line?.id, amount_minor: "500" }],
    };
    await shop().sql.raw(
      `insert into refund (id, payment_id, amount, raw_amount, metadata)
       select 'ref_noted', id, 5, '{"value": "5", "precision": 20}', ?::jsonb from payment`,
      [JSON.stringify(split)],
    );
    expect(await shop().refund(orderId, "cut-off-refund", [SOAP, "500"])).toEqual({
      refundId: "ref_noted",
      repeated: true,
    });
    const told = "select data -> 'refunds' -> 'cut-off-refund' ->> 'amount' as amount from payment";
    expect(Number((await one(told)).amount)).toBe(5);
    expect(await one("select amount::text from order_transaction where reference = 'refund'")).toEqual({
      amount: "-5",
    });
    await shop().refund(orderId, "cut-off-refund", [SOAP, "500"]);
    expect(await shop().sql("order_transaction").where({ reference: "refund" })).toHaveLength(1);

    // The order still seems to owe what was given back, until the job has credited it; then it can be refunded again.
    await shop().sql.raw(
      `insert into order_change (id, order_id, version, change_type, status)
       values ('ordch_begun', ?, 2, 'credit_line', 'pending')`,
      [orderId],
    );
    await expect(shop().refund(orderId, "after-the-crash", [SOAP, "100"])).rejects.toThrow(/open edit/);
    await pass();
    await finishPayments(shop().container);
    expect(await one("select amount::text from order_credit_line where order_id = ?", orderId)).toEqual({
      amount: "5",
    });
    await finishPayments(shop().container);
    expect(await shop().sql("order_credit_line").where({ order_id: orderId })).toHaveLength(1);
    expect(await shop().refund(orderId, "after-the-crash", [SOAP, "100"])).toMatchObject({ repeated: false });
  });
}
