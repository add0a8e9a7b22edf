import type { PaymentFailure } from "../../contracts/store-payment";

const SAID: Readonly<Record<string, PaymentFailure>> = {
  insufficient_funds: "insufficient_funds",
  expired_card: "expired_card",
  incorrect_number: "incorrect_details",
  incorrect_cvc: "incorrect_details",
  incorrect_zip: "incorrect_details",
  invalid_number: "incorrect_details",
  invalid_cvc: "incorrect_details",
  invalid_expiry_month: "incorrect_details",
  invalid_expiry_year: "incorrect_details",
  authentication_required: "authentication_failed",
  payment_intent_authentication_failure: "authentication_failed",
  payment_intent_payment_attempt_expired: "cancelled",
  payment_method_customer_decline: "cancelled",
  processing_error: "try_again",
  issuer_not_available: "try_again",
  reenter_transaction: "try_again",
  try_again_later: "try_again",
};

/**
 * What a shopper is told of a try that failed. A card that was reported stolen, or that a bank takes for fraud, is declined like any
 * other: whoever tries strangers' cards learns nothing.
 */
export const failureOf = (code: string): PaymentFailure => SAID[code] ?? "declined";
