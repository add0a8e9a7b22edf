import type Stripe from "stripe";

/** The `error` object of a refusal, as it goes over the wire. */
export interface StripeRawError {
  type: "api_error" | "card_error" | "idempotency_error" | "invalid_request_error";
  message: string;
  code?: string;
  param?: string;
  decline_code?: string;
  charge?: string;
  payment_intent?: Stripe.PaymentIntent;
  payment_method?: Stripe.PaymentMethod;
}

/** A refusal in Stripe's own words: an HTTP status and the `error` object of the body. */
export class StripeProblem extends Error {
  constructor(
    readonly status: number,
    readonly error: StripeRawError,
  ) {
    super(error.message);
  }
}

/** A parameter that is missing, unknown or of the wrong kind. Such an answer is never kept under an idempotency key. */
export function invalidParameter(code: string, param: string, message: string) {
  return new StripeProblem(400, { type: "invalid_request_error", code, param, message });
}

/** @param what like "payment_intent" */
export function noSuch(what: string, id: string, param = "id") {
  return new StripeProblem(404, {
    type: "invalid_request_error",
    code: "resource_missing",
    param,
    message: `No such ${what}: '${id}'`,
  });
}

/** The object's state doesn't allow what was asked. */
export function unexpectedState(code: string, message: string, about: Partial<StripeRawError> = {}) {
  return new StripeProblem(400, { type: "invalid_request_error", code, message, ...about });
}

/** The keys do not open this account. */
export function unauthorised(message: string) {
  return new StripeProblem(401, { type: "invalid_request_error", message });
}

/** Too many requests at once. */
export function rateLimited() {
  return new StripeProblem(429, {
    type: "invalid_request_error",
    code: "rate_limit",
    message: "Request rate limit exceeded.",
  });
}

/** Something broke at Stripe. */
export function serverError() {
  return new StripeProblem(500, { type: "api_error", message: "An unknown error occurred" });
}
