import { z } from "zod";
import { LOCALES, type Locale } from "./locale";

const inEveryLanguage = (most: number) => {
  const text = z.string().trim().min(1).max(most);
  return z.object(Object.fromEntries(LOCALES.map((locale) => [locale, text])) as Record<Locale, typeof text>);
};
const name = inEveryLanguage(60);
const purpose = inEveryLanguage(240);
const status = z.enum(["open", "closed"]);

/** Words of lower-case letters and digits, two at least: no other recipient in the ledger is written that way. */
const HANDLE = /^[a-z0-9]+(-[a-z0-9]+)+$/;

/** POST /admin/funds : handle and center stay for good. */
export const createFundSchema = z.object({
  handle: z
    .string()
    .max(60)
    .regex(HANDLE, "A handle is two or more words of small letters and digits, joined by hyphens."),
  name,
  purpose,
  /** Null for a fund of the whole shop. */
  center_id: z.string().max(64).nullable(),
});
export type NewFund = z.infer<typeof createFundSchema>;

/** POST /admin/funds/:id : what may change. */
export const changeFundSchema = z
  .object({ name: name.optional(), purpose: purpose.optional(), status: status.optional() })
  .refine((change) => Object.values(change).some((value) => value !== undefined), {
    message: "Say what to change: name, purpose or status.",
  });
export type FundChange = z.infer<typeof changeFundSchema>;

/** Minor units of one currency, from the ledger: `received - refunded - paidOut = held`. */
const fundSumSchema = z.object({
  currencyCode: z.string(),
  exponent: z.number().int(),
  receivedMinor: z.string(),
  refundedMinor: z.string(),
  paidOutMinor: z.string(),
  heldMinor: z.string(),
});
export type FundSum = z.infer<typeof fundSumSchema>;

const adminFundSchema = z.object({
  id: z.string(),
  handle: z.string(),
  name,
  purpose,
  center: z.object({ id: z.string(), name: z.string() }).nullable(),
  status,
  sums: z.array(fundSumSchema),
});
export type AdminFund = z.infer<typeof adminFundSchema>;

/** GET /admin/funds */
export interface FundList {
  readonly funds: readonly AdminFund[];
  /** To choose from for a new fund. */
  readonly centers: readonly { readonly id: string; readonly name: string }[];
}

/** GET /admin/funds/:id?currency&kind&limit&offset : the fund, and the entries behind its numbers, newest first. */
export const fundEntriesQuerySchema = z.object({
  currency: z.string().length(3).toUpperCase().optional(),
  kind: z.enum(["capture", "refund", "payout"]).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
});
export type FundEntriesQuery = z.infer<typeof fundEntriesQuerySchema>;

export interface FundEntry {
  readonly id: string;
  readonly occurredAt: string;
  readonly kind: string;
  readonly currencyCode: string;
  readonly exponent: number;
  /** Signed: below zero what was given back or paid out. */
  readonly amountMinor: string;
  /** Null for a payout, which settles many orders. */
  readonly order: { readonly id: string; readonly displayId: number } | null;
}

export interface FundDetail {
  readonly fund: AdminFund;
  readonly entries: readonly FundEntry[];
  readonly count: number;
}
