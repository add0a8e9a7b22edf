/** How a test card behaves, as Stripe's testing page tells it. */
export interface TestCard {
  number: string;
  brand: "visa" | "mastercard" | "amex";
  /** Asks its owner first: `always`, or only when nothing has been asked yet in this payment. */
  asks?: "always";
  /** Refused with this decline code. */
  declined?: string;
  /** What becomes of a charge or refund later. */
  later?: "disputed" | "inquired" | "refund_fails" | "refund_pending";
}

/** By the payment method's test id (`pm_card_…`). */
const CARDS: Record<string, TestCard> = {
  pm_card_visa: { number: "4242424242424242", brand: "visa" },
  pm_card_visa_debit: { number: "4000056655665556", brand: "visa" },
  pm_card_mastercard: { number: "5555555555554444", brand: "mastercard" },
  pm_card_amex: { number: "378282246310005", brand: "amex" },
  pm_card_threeDSecure2Required: { number: "4000000000003220", brand: "visa", asks: "always" },
  pm_card_authenticationRequired: { number: "4000002760003184", brand: "visa", asks: "always" },
  pm_card_authenticationRequiredChargeDeclinedInsufficientFunds: {
    number: "4000008260003178",
    brand: "visa",
    asks: "always",
    declined: "insufficient_funds",
  },
  pm_card_visa_chargeDeclined: {
    number: "4000000000000002",
    brand: "visa",
    declined: "generic_decline",
  },
  pm_card_visa_chargeDeclinedInsufficientFunds: {
    number: "4000000000009995",
    brand: "visa",
    declined: "insufficient_funds",
  },
  pm_card_visa_chargeDeclinedLostCard: { number: "4000000000009987", brand: "visa", declined: "lost_card" },
  pm_card_visa_chargeDeclinedStolenCard: {
    number: "4000000000009979",
    brand: "visa",
    declined: "stolen_card",
  },
  pm_card_chargeDeclinedExpiredCard: { number: "4000000000000069", brand: "visa", declined: "expired_card" },
  pm_card_chargeDeclinedIncorrectCvc: {
    number: "4000000000000127",
    brand: "visa",
    declined: "incorrect_cvc",
  },
  pm_card_chargeDeclinedProcessingError: {
    number: "4000000000000119",
    brand: "visa",
    declined: "processing_error",
  },
  pm_card_createDispute: { number: "4000000000000259", brand: "visa", later: "disputed" },
  pm_card_createDisputeInquiry: { number: "4000000000001976", brand: "visa", later: "inquired" },
  pm_card_pendingRefund: { number: "4000000000007726", brand: "visa", later: "refund_pending" },
  pm_card_refundFail: { number: "4000000000005126", brand: "visa", later: "refund_fails" },
};

/** Declines whose `code` is the decline itself; all others have the code `card_declined`. */
const OWN_CODE = new Set(["expired_card", "incorrect_cvc", "processing_error"]);

const WORDS: Record<string, string> = {
  generic_decline: "Your card was declined.",
  insufficient_funds: "Your card has insufficient funds.",
  lost_card: "Your card was declined.",
  stolen_card: "Your card was declined.",
  expired_card: "Your card has expired.",
  incorrect_cvc: "Your card's security code is incorrect.",
  processing_error: "An error occurred while processing your card. Try again in a little bit.",
};

export function cardOfTestId(id: string): TestCard | undefined {
  return CARDS[id];
}

export function cardOfNumber(number: string): TestCard | undefined {
  return Object.values(CARDS).find((card) => card.number === number);
}

/** By what a payment method keeps of its card. */
export function cardOfFingerprint(fingerprint: string | null | undefined): TestCard | undefined {
  return Object.values(CARDS).find((card) => fingerprintOf(card) === fingerprint);
}

export function fingerprintOf({ number }: TestCard): string {
  return `card${number.slice(0, 4)}${number.slice(-8)}`;
}

/** The `code`, `decline_code` and sentence of a refusal. */
export function decline(reason: string) {
  return {
    code: OWN_CODE.has(reason) ? reason : "card_declined",
    decline_code: reason,
    message: WORDS[reason] ?? "Your card was declined.",
  };
}

/** Test accounts of which the bank says no in the end; it says yes to all others. */
const REFUSED_IBANS = new Set(["DE62370400440532013001"]);

/** @param last4 of an account that was debited */
export function bankRefuses(last4: string | null): boolean {
  return [...REFUSED_IBANS].some((iban) => iban.slice(-4) === last4);
}
