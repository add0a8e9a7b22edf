import { describe, expect, it } from "vitest";
import { confirmOutcome } from "./confirm-outcome";

describe("how a confirmation went", () => {
  it.each(["succeeded", "requires_capture", "processing"])("a payment that is %s is settled", (status) => {
    expect(confirmOutcome({ paymentIntent: { status } })).toEqual({ kind: "settled" });
  });

  it("an error about a payment that another tab has paid is none", () => {
    const error = {
      type: "invalid_request_error",
      code: "payment_intent_unexpected_state",
      payment_intent: { status: "requires_capture" },
    };
    expect(confirmOutcome({ error })).toEqual({ kind: "settled" });
  });

  it("a declined card is refused in the bank's words", () => {
    const error = {
      type: "card_error",
      code: "card_declined",
      message: "Your card was declined.",
      payment_intent: { status: "requires_payment_method" },
    };
    expect(confirmOutcome({ error })).toEqual({ kind: "refused", sentence: "Your card was declined." });
  });

  it("a question of the bank that failed or was closed is cancelled, whatever Stripe calls the error", () => {
    const error = {
      type: "invalid_request_error",
      code: "payment_intent_authentication_failure",
      message: "We are unable to authenticate your payment method.",
      payment_intent: { status: "requires_payment_method" },
    };
    expect(confirmOutcome({ error })).toEqual({ kind: "cancelled" });
    expect(confirmOutcome({ paymentIntent: { status: "requires_action" } })).toEqual({ kind: "cancelled" });
  });

  it("a payment that has expired is refused without words for programmers", () => {
    const error = {
      type: "invalid_request_error",
      message: "This PaymentIntent's status is canceled.",
      payment_intent: { status: "canceled" },
    };
    expect(confirmOutcome({ error })).toEqual({ kind: "refused" });
  });

  it("a line that broke leaves it unclear", () => {
    expect(confirmOutcome({ error: { type: "api_connection_error" } })).toEqual({ kind: "unclear" });
    expect(confirmOutcome({})).toEqual({ kind: "unclear" });
  });
});
