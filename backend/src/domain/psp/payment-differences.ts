import type { DifferenceKind } from "../../contracts/stripe-words";

/** A payment as the provider's books and ours have it. Amounts in minor units of its currency. */
export interface PaymentFacts {
  readonly intentId: string;
  readonly status: string;
  readonly currencyCode: string;
  readonly amountMinor: bigint;
  readonly receivedMinor: bigint;
  /** Given back at the provider, also what is still on its way. */
  readonly returnedMinor: bigint;
  /** Minutes since it was begun. */
  readonly ageMinutes: number;
  /** The order that it pays; null for a basket that never became one. */
  readonly order: { readonly id: string; readonly isCancelled: boolean } | null;
  /** Of our own rows. */
  readonly capturedMinor: bigint;
  readonly refundedMinor: bigint;
}

/** Something in which the books differ, or that somebody has to do. */
export interface Difference {
  readonly kind: DifferenceKind;
  /** Id at the provider, or a currency. */
  readonly subject: string;
  readonly currencyCode: string;
  readonly orderId: string | null;
  /** Null where no amount is at stake. */
  readonly oursMinor: bigint | null;
  readonly theirsMinor: bigint | null;
}

/** Minutes in which a payment becomes an order and is captured, or goes back; the shop's own jobs take less. */
const MOST_MINUTES = 15;

/** States in which a buyer's money is held or was taken. */
const HOLDS: readonly string[] = ["requires_capture", "succeeded"];
/** States in which there is no money and none is on its way. */
const EMPTY: readonly string[] = ["canceled", "requires_payment_method"];

/** In what our books and the provider's differ about one payment; nothing while it may still be under way. */
export function paymentDifferences(facts: PaymentFacts): Difference[] {
  const { order, status, amountMinor, receivedMinor, returnedMinor, capturedMinor, refundedMinor } = facts;
  if (facts.ageMinutes < MOST_MINUTES) return [];
  const found = (kind: DifferenceKind, oursMinor: bigint, theirsMinor: bigint): Difference => ({
    kind,
    subject: facts.intentId,
    currencyCode: facts.currencyCode,
    orderId: order?.id ?? null,
    oursMinor,
    theirsMinor,
  });
  const heldMinor = status === "requires_capture" ? amountMinor : receivedMinor - returnedMinor;
  if (order === null)
    return HOLDS.includes(status) && heldMinor > 0n ? [found("paid_without_order", 0n, heldMinor)] : [];
  if (EMPTY.includes(status) && receivedMinor === 0n)
    return order.isCancelled ? [] : [found("order_without_payment", amountMinor, 0n)];
  if (status === "requires_capture" && !order.isCancelled) return [found("not_captured", capturedMinor, 0n)];
  if (status !== "succeeded") return [];
  return [
    ...(capturedMinor === receivedMinor ? [] : [found("capture_differs", capturedMinor, receivedMinor)]),
    ...(refundedMinor === returnedMinor ? [] : [found("refund_differs", refundedMinor, returnedMinor)]),
  ];
}
