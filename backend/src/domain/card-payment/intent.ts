/** A payment intent as far as the shop weighs it. Amounts are minor units. */
export interface Intent {
  readonly id: string;
  readonly status: IntentStatus;
  readonly amountMinor: bigint;
  /** Authorised and not captured yet. */
  readonly heldMinor: bigint;
  readonly receivedMinor: bigint;
  readonly refundedMinor: bigint;
  /** Upper case ISO 4217. */
  readonly currencyCode: string;
  /** What the server wrote on it; null on an intent that isn't the shop's. */
  readonly basketId: string | null;
  readonly sessionId: string | null;
  /** Why the last try failed, in the provider's own code; null when none did. */
  readonly failureCode: string | null;
}

export type IntentStatus =
  | "requires_payment_method"
  | "requires_confirmation"
  | "requires_action"
  | "processing"
  | "requires_capture"
  | "canceled"
  | "succeeded";

/**
 * Where its money is. `under_way`: a bank takes days. `authorised`: held on the card. `captured`: with us, at least a part of it.
 * `gone`: given back whole, or never to be paid any more.
 */
export type IntentState = "open" | "action" | "failed" | "under_way" | "authorised" | "captured" | "gone";

export function stateOf({ status, failureCode, receivedMinor, refundedMinor }: Intent): IntentState {
  switch (status) {
    case "canceled":
      return "gone";
    case "requires_capture":
      return "authorised";
    case "succeeded":
      return refundedMinor > 0n && refundedMinor >= receivedMinor ? "gone" : "captured";
    case "processing":
      return "under_way";
    case "requires_action":
      return "action";
    default:
      return failureCode === null ? "open" : "failed";
  }
}

/** Money has been promised or has come: it must become an order or go back. */
export const isPaid = (intent: Intent): boolean => ["authorised", "captured"].includes(stateOf(intent));

/** What a payment has to be for. */
export interface Wanted {
  readonly sessionId: string;
  readonly amountMinor: bigint;
  readonly currencyCode: string;
}

/** Whether an intent holds exactly what is asked, for this session and no other, and nothing of it went back. */
export function fits(intent: Intent, { sessionId, amountMinor, currencyCode }: Wanted): boolean {
  const there = intent.status === "requires_capture" ? intent.heldMinor : intent.receivedMinor;
  return (
    isPaid(intent) &&
    intent.sessionId === sessionId &&
    intent.currencyCode === currencyCode.toUpperCase() &&
    intent.amountMinor === amountMinor &&
    there === amountMinor &&
    intent.refundedMinor === 0n
  );
}
