import { z } from "zod";
import { moneySchema } from "./money";

/** POST /store/baskets/:id/payment : the gate and a payment to be confirmed by the browser. Its body is that of `place`. */
export const paymentStartSchema = z.object({
  /** By which the browser may pay this one payment, and nothing else. */
  clientSecret: z.string(),
  publishableKey: z.string(),
  amount: moneySchema,
});
export type PaymentStart = z.infer<typeof paymentStartSchema>;

export const PAYMENT_FAILURES = [
  "declined",
  "insufficient_funds",
  "expired_card",
  "incorrect_details",
  "authentication_failed",
  "cancelled",
  "try_again",
] as const;
export type PaymentFailure = (typeof PAYMENT_FAILURES)[number];

/**
 * Where a basket's payment is. `under_way`: a bank takes days over it. `paid`: and no order yet, it is being made. `ordered`: with its
 * receipt. `returned`: it could become no order, and the money went back. `failed`: nothing was taken, and it can be tried again.
 */
export const PAYMENT_STATES = ["none", "open", "under_way", "paid", "ordered", "returned", "failed"] as const;
export type PaymentState = (typeof PAYMENT_STATES)[number];

/** GET /store/baskets/:id/payment */
export const paymentProgressSchema = z.object({
  state: z.enum(PAYMENT_STATES),
  receiptToken: z.string().optional(),
  displayId: z.number().int().optional(),
  failure: z.enum(PAYMENT_FAILURES).optional(),
});
export type PaymentProgress = z.infer<typeof paymentProgressSchema>;
