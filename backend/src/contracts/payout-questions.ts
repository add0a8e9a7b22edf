import { z } from "zod";

/** GET /admin/payout-questions?state&limit&offset : open ones oldest first, answered ones newest first. */
export const payoutQuestionsQuerySchema = z.object({
  state: z.enum(["open", "answered"]).default("open"),
  limit: z.coerce.number().int().min(1).max(100).default(50),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
});
export type PayoutQuestionsQuery = z.infer<typeof payoutQuestionsQuerySchema>;

/** The payout that an organisation speaks of. */
export interface SpokenOfPayout {
  readonly id: string;
  readonly statementId: string;
  readonly period: string;
  readonly center: string;
  readonly workshop: string | null;
  readonly currencyCode: string;
  readonly exponent: number;
  readonly amountMinor: string;
  readonly reference: string;
  readonly paidOn: string;
}

export interface PayoutQuestion {
  readonly id: string;
  readonly organisation: string;
  readonly askedBy: string;
  readonly askedAt: string;
  readonly words: string;
  readonly payout: SpokenOfPayout;
  readonly reply: { readonly words: string; readonly by: string; readonly at: string } | null;
}

export interface PayoutQuestions {
  readonly questions: readonly PayoutQuestion[];
  readonly count: number;
  /** All that wait, whatever is listed. */
  readonly open: number;
}

/** POST /admin/payout-questions/:id/reply : once; the organisation reads it as it stands. */
export const replyToQuestionSchema = z.object({ words: z.string().trim().min(1).max(1000) });

/** GET /admin/payout-questions/confirmations?limit&offset : payouts that arrived, as organisations say, newest first. */
export interface PayoutConfirmations {
  readonly confirmations: readonly {
    readonly id: string;
    readonly organisation: string;
    readonly by: string;
    readonly at: string;
    readonly arrivedOn: string;
    readonly note: string;
    readonly payout: SpokenOfPayout;
  }[];
  readonly count: number;
}
