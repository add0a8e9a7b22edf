/** What becomes of an event: waits (also for another try), done, of no use to us, or given up until somebody looks. */
export const EVENT_STATES = ["waiting", "done", "ignored", "stuck"] as const;
export type EventState = (typeof EVENT_STATES)[number];

/** Why a delivery was not taken in. */
export const REFUSAL_REASONS = [
  /** No signature of ours over this body: forged, or another secret. */
  "forged",
  /** Signed rightly, too long ago: somebody plays it again. */
  "stale",
  "too_large",
  /** Signed, and no event. */
  "unreadable",
  /** Of another account than ours. */
  "other_account",
  /** Test money at a live shop, or the other way round. */
  "other_mode",
  /** Of a day for which Stripe itself keeps no events any more. */
  "too_old",
] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/** In what our books and Stripe's can differ, and what somebody has to do about money there. */
export const DIFFERENCE_KINDS = [
  "paid_without_order",
  "order_without_payment",
  "not_captured",
  "capture_differs",
  "refund_differs",
  "refund_failed",
  "refund_without_lines",
  "dispute_to_answer",
  "dispute_not_booked",
  "fee_not_booked",
  "payout_failed",
  "payment_unknown",
  "balance_differs",
] as const;
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

/** Open, gone by itself (the books agree again), or settled by an operator. */
export const DIFFERENCE_STATES = ["open", "mended", "settled"] as const;
export type DifferenceState = (typeof DIFFERENCE_STATES)[number];
