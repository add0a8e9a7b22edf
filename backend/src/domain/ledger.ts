/** Words of the book: accounts, shares and entries, as plain values. */

/**
 * Where money is. An entry is what its account receives: a capture takes from `clearing` and gives to the others,
 * a refund the other way round, and every transaction sums to zero.
 */
export const ACCOUNTS = [
  /** Money where it was paid, at a provider or in a fair's cash box; its balance is minus what is held for all others. */
  "clearing",
  /** A recipient of a workshop's sale policy. */
  "workshop",
  /** Postage, owed to the center that sends the parcel. */
  "center_shipping",
  /** Donations, whole, to the fund they were given to. */
  "fund",
  "tax",
  /** The shop's own part. */
  "platform",
  /** Gift cards and store credit given out and not yet used. */
  "gift_liability",
  /** Money nobody can be named for yet; somebody has to look. */
  "suspense",
  /** At most one minor unit an order, where a charge was rounded elsewhere. */
  "rounding",
] as const;
export type Account = (typeof ACCOUNTS)[number];

/** Recipient in sale policies that is the shop itself. */
export const PLATFORM_RECIPIENT = "shop_running_costs";
/** What the shop gives back out of its own pocket. */
export const GOODWILL_RECIPIENT = "goodwill";
/** What the payment provider keeps, where the shop bears it. */
export const FEE_RECIPIENT = "payment_fees";
/** What a bank took back for a buyer who disputes a payment: the shop bears it, whoever made the piece. */
export const DISPUTE_RECIPIENT = "disputes";

/** Who bears the payment provider's fee for a line: the shop, or all that share in the line (never tax or post). */
export const FEE_BEARERS = ["platform", "shared"] as const;
export type FeeBearer = (typeof FEE_BEARERS)[number];

/** What one account is due of a line. */
export interface Share {
  readonly account: Account;
  readonly recipient: string | null;
  readonly amountMinor: bigint;
}

/** A frozen line with its shares, which sum to the line's total. */
export interface BookLine {
  readonly id: string;
  /** Order line or shipping method; stays the same over versions of an order. */
  readonly sourceId: string;
  readonly workshopId: string | null;
  readonly centerId: string | null;
  readonly feeBearer: FeeBearer;
  readonly shares: readonly Share[];
  /** All that was ever asked for it, when that is more than it is due now; see `withClaims`. */
  readonly claimedMinor?: bigint;
}

/** What earlier transactions moved for one share of a source; reversals already taken off. */
export interface PostedShare {
  readonly lineId: string | null;
  readonly sourceId: string | null;
  readonly workshopId: string | null;
  readonly centerId: string | null;
  readonly account: Account;
  readonly recipient: string | null;
  /** What was received and is still held for this share or was refunded of it; less what moved on to other lines. */
  readonly capturedMinor: bigint;
  readonly refundedMinor: bigint;
  /** What moved on to other lines of the order, in exchange for a piece that came back. */
  readonly exchangedMinor: bigint;
}

/** An entry before it is written. */
export interface EntryDraft {
  readonly lineId: string | null;
  readonly workshopId: string | null;
  readonly centerId: string | null;
  readonly account: Account;
  readonly recipient: string | null;
  /** Signed, never zero. */
  readonly amountMinor: bigint;
}

/** One line's part of a refund. */
export interface RefundedLine {
  /** Source of the line, so that a split made under an earlier version still finds it. */
  readonly sourceId: string;
  readonly amountMinor: bigint;
}

/** Money that moved, as its own row recorded it; the amount is positive. */
export type Movement =
  | {
      readonly kind: "capture";
      readonly amountMinor: bigint;
      /** Where it came from: a payment, or store credit that was used up. */
      readonly from?: "clearing" | "gift_liability";
    }
  | {
      readonly kind: "refund";
      readonly amountMinor: bigint;
      readonly allocation: readonly RefundedLine[];
      /** The part that the shop itself gives back; no line loses it. */
      readonly goodwillMinor?: bigint;
    }
  /** Kept by the payment provider, in the currency that it settles in. */
  | { readonly kind: "fee"; readonly amountMinor: bigint }
  /** Taken back by the buyer's bank, in the currency of the order. */
  | { readonly kind: "dispute"; readonly amountMinor: bigint };
