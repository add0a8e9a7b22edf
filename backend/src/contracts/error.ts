import { z } from "zod";

/**
 * Every refusal has a code that the storefront translates; `message` is the English sentence for
 * people who read the API by hand. `details` carries the values of the sentence, never secrets.
 */
export const problemSchema = z.object({
  code: z.string(),
  message: z.string(),
  details: z.record(z.string(), z.unknown()).optional(),
});
export type Problem = z.infer<typeof problemSchema>;

/** Codes of the gate (domain/sale-gate). A basket line or the whole basket may carry several. */
export const PROBLEM_CODES = [
  "quantity_invalid",
  "quantity_too_large",
  "out_of_stock",
  "not_for_sale",
  "destination_blocked",
  "destination_review",
  "trade_facts_missing",
  "address_missing",
  "address_incomplete",
  "address_outside_market",
  "purpose_missing",
  "email_invalid",
  "text_too_long",
  "shipping_missing",
  "shipping_unavailable",
  "price_changed",
  "amount_mismatch",
  "basket_empty",
  "nothing_to_return",
  "donation_alone",
  "donation_currency",
  "donation_invalid",
  "question_settled",
  "unknown_fund",
  "fund_closed",
  "basket_completed",
  "unknown_variant",
  "unknown_country",
  "unknown_locale",
  "not_found",
  "invalid_request",
  "too_many_requests",
  "too_many_tries",
  "payment_failed",
  "in_progress",
  "unavailable",
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];
