import { z } from "zod";
import { problemSchema } from "./error";
import { type CurrencyCode, moneySchema } from "./money";

/** What one order may give to a fund, in minor units, and the round amounts that the basket offers. */
export interface DonationLimits {
  readonly leastMinor: number;
  readonly mostMinor: number;
  readonly suggestedMinor: readonly number[];
}

export const DONATION_LIMITS: Readonly<Record<CurrencyCode, DonationLimits>> = {
  PEN: { leastMinor: 1_00, mostMinor: 4_000_00, suggestedMinor: [5_00, 10_00, 20_00] },
  VND: { leastMinor: 5_000, mostMinor: 25_000_000, suggestedMinor: [20_000, 50_000, 100_000] },
  EUR: { leastMinor: 1_00, mostMinor: 1_000_00, suggestedMinor: [2_00, 5_00, 10_00] },
  USD: { leastMinor: 1_00, mostMinor: 1_000_00, suggestedMinor: [2_00, 5_00, 10_00] },
  ZAR: { leastMinor: 10_00, mostMinor: 20_000_00, suggestedMinor: [20_00, 50_00, 100_00] },
  GBP: { leastMinor: 1_00, mostMinor: 1_000_00, suggestedMinor: [2_00, 5_00, 10_00] },
};

/**
 * POST /store/baskets/:id/donation : the one donation of a basket, in place of an earlier one. The currency is the one
 * that the shopper saw: a basket never turns an amount into another currency. DELETE takes the donation out.
 */
export const setDonationSchema = z.object({
  fund: z.string().min(1).max(64),
  /** What is no number is judged like every other amount that can't be given: the answer names the limits. */
  amount_minor: z.number().catch(Number.NaN),
  currency_code: z.string().length(3).toUpperCase(),
});
export type DonationInput = z.infer<typeof setDonationSchema>;

/** A fund as a shopper sees it, in the page's language. */
export const fundSchema = z.object({
  handle: z.string(),
  name: z.string(),
  purpose: z.string(),
  /** Public name of the center that it belongs to; null for a fund of the whole shop. */
  center: z.string().nullable(),
});
export type FundDto = z.infer<typeof fundSchema>;

/** What a basket gives, and what could stand in its way. */
export const basketDonationSchema = z.object({
  fund: fundSchema,
  amount: moneySchema,
  problems: z.array(problemSchema),
});

/** What an order gave. */
export const receiptDonationSchema = z.object({
  fund: fundSchema,
  amount: moneySchema,
  refunded: moneySchema,
});
export type ReceiptDonation = z.infer<typeof receiptDonationSchema>;
