import type { BookFigure } from "../../contracts/stripe-books";
import type { DifferenceKind, EventState, RefusalReason } from "../../contracts/stripe-words";

/** What differs, and what an operator can do about it. */
export const DIFFERENCE_WORDS: Readonly<Record<DifferenceKind, readonly [what: string, advice: string]>> = {
  paid_without_order: [
    "Paid, and no order",
    "The shop goes on trying to make the order or to give the money back. If it stays, refund it at Stripe.",
  ],
  order_without_payment: [
    "An order without its payment",
    "Don't send it. Ask the buyer to order again, and cancel this order.",
  ],
  not_captured: [
    "Authorised, not captured",
    "Capture it in the order. A card lets go of the money after seven days.",
  ],
  capture_differs: [
    "Captured amounts differ",
    "Compare the order's payments with the payment at Stripe before anything is sent.",
  ],
  refund_differs: [
    "Refunded amounts differ",
    "Compare the order's refunds with those at Stripe. A refund that was cut off may still be under way.",
  ],
  refund_failed: [
    "A refund came back",
    "The buyer's bank refused it. The book has taken it back; pay the buyer in another way, then settle this.",
  ],
  refund_without_lines: [
    "A refund that names no piece",
    "Somebody refunded a part in Stripe's dashboard. It waits in suspense until you say whose it was.",
  ],
  dispute_to_answer: [
    "A dispute waits for an answer",
    "Answer it at Stripe with the parcel's tracking and papers before its day.",
  ],
  dispute_not_booked: [
    "A dispute isn't in the book",
    "It is booked within minutes. If it stays, its payment belongs to no order.",
  ],
  fee_not_booked: [
    "A fee isn't in the book",
    "It belongs to no order, or its payment isn't noted. Account for it by hand, then settle this.",
  ],
  payout_failed: ["A payout failed", "Look at the bank account that Stripe pays to."],
  payment_unknown: [
    "A payment that isn't the shop's",
    "This Stripe account took money in another way than through the shop.",
  ],
  balance_differs: [
    "The balance differs",
    "What moved doesn't come to the balance that Stripe states. Compare with its balance report.",
  ],
};

export const REFUSAL_WORDS: Readonly<Record<RefusalReason, string>> = {
  forged: "Not signed with the shop's secret",
  stale: "Signed too long ago: somebody's copy",
  too_large: "Larger than any event",
  unreadable: "Signed, and no event",
  other_account: "Of another account",
  other_mode: "Of test money at a live shop, or the other way round",
  too_old: "Older than a month",
};

export const EVENT_WORDS: Readonly<Record<EventState, string>> = {
  waiting: "Waiting",
  done: "Done",
  ignored: "Of no use to the shop",
  stuck: "Given up",
};

export const FIGURE_WORDS: Readonly<Record<BookFigure, string>> = {
  captures: "Captured",
  refunds: "Refunded",
  disputes: "Disputed",
  fees: "Fees kept",
  payouts: "Paid out to the bank",
};
