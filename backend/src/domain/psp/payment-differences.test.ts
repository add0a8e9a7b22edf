import { expect, it } from "vitest";
import { type PaymentFacts, paymentDifferences } from "./payment-differences";

const PAID: PaymentFacts = {
  intentId: "pi_1",
  status: "succeeded",
  currencyCode: "PEN",
  amountMinor: 4500n,
  receivedMinor: 4500n,
  returnedMinor: 0n,
  ageMinutes: 60,
  order: { id: "order_1", isCancelled: false },
  capturedMinor: 4500n,
  refundedMinor: 0n,
};

const kinds = (change: Partial<PaymentFacts>) =>
  paymentDifferences({ ...PAID, ...change }).map(
    ({ kind, oursMinor, theirsMinor }) => `${kind} ${oursMinor} ${theirsMinor}`,
  );

it("finds nothing where both books say the same", () => {
  expect(kinds({})).toEqual([]);
  expect(kinds({ returnedMinor: 500n, refundedMinor: 500n })).toEqual([]);
});

it("finds a payment that became no order, once a shopper can no longer be at it", () => {
  const alone = { order: null, capturedMinor: 0n };
  expect(kinds({ ...alone, ageMinutes: 14 })).toEqual([]);
  expect(kinds(alone)).toEqual(["paid_without_order 0 4500"]);
  expect(kinds({ ...alone, status: "requires_capture", receivedMinor: 0n })).toEqual([
    "paid_without_order 0 4500",
  ]);
  expect(kinds({ ...alone, returnedMinor: 4500n })).toEqual([]);
  expect(kinds({ ...alone, status: "canceled", receivedMinor: 0n })).toEqual([]);
  expect(kinds({ ...alone, status: "requires_payment_method", receivedMinor: 0n })).toEqual([]);
});

it("finds an order whose money is not there", () => {
  const none = { receivedMinor: 0n, capturedMinor: 0n };
  expect(kinds({ ...none, status: "canceled" })).toEqual(["order_without_payment 4500 0"]);
  expect(kinds({ ...none, status: "canceled", order: { id: "order_1", isCancelled: true } })).toEqual([]);
  expect(kinds({ ...none, status: "requires_capture" })).toEqual(["not_captured 0 0"]);
  expect(kinds({ ...none, status: "processing" })).toEqual([]);
});

it("finds amounts that differ, of captures and of refunds", () => {
  expect(kinds({ capturedMinor: 4400n })).toEqual(["capture_differs 4400 4500"]);
  expect(kinds({ refundedMinor: 500n })).toEqual(["refund_differs 500 0"]);
  expect(kinds({ capturedMinor: 0n, returnedMinor: 4500n })).toEqual([
    "capture_differs 0 4500",
    "refund_differs 0 4500",
  ]);
});
