import { z } from "zod";

/** Signed minor units as text. */
const minor = z.string().regex(/^-?\d+$/);
/** A month of this century: what a calendar of any zone can reckon with. */
export const PERIOD = /^20\d{2}-(0[1-9]|1[0-2])$/;

/** What the statement is called that a center has beside those of its workshops; the shop's own has no post in it. */
export const CENTERS_OWN = "Post and donations";

export const statementHeadSchema = z.object({
  id: z.string(),
  /** The center, or the shop, for funds of its own. */
  center: z.object({ id: z.string(), name: z.string() }),
  /** Null for what the center holds itself: its post and its funds. */
  workshop: z.object({ id: z.string(), name: z.string() }).nullable(),
  /** `2026-10`, a month of the center's own time zone. */
  period: z.string().regex(PERIOD),
  currencyCode: z.string(),
  exponent: z.number().int(),
  openingMinor: minor,
  closingMinor: minor,
  /** Approved and not reversed payouts against it. */
  paidOutMinor: minor,
  entries: z.number().int(),
  closedAt: z.string(),
  hash: z.string(),
  /** True for the newest of its workshop and currency: the one that money is paid out against. */
  isNewest: z.boolean(),
});
export type StatementHead = z.infer<typeof statementHeadSchema>;

/** GET /admin/statements?center_id&period&limit&offset : newest first. */
export const statementListQuerySchema = z.object({
  center_id: z.string().max(64).optional(),
  period: z.string().regex(PERIOD).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
});
export interface StatementList {
  readonly statements: readonly StatementHead[];
  readonly count: number;
  /** Centers to choose from. */
  readonly centers: readonly { readonly id: string; readonly name: string }[];
}

const balanceSchema = z.object({ recipient: z.string(), amountMinor: minor });

/** GET /admin/statements/:id */
export const statementDetailSchema = statementHeadSchema.extend({
  timeZone: z.string(),
  previousHash: z.string().nullable(),
  /** The statement that it opens with; null for the first of its subject. */
  previousId: z.string().nullable(),
  opening: z.array(balanceSchema),
  closing: z.array(balanceSchema),
  /** What can be paid out now; empty when a newer statement is closed. */
  payable: z.array(balanceSchema),
  lines: z.array(
    z.object({
      seq: z.string(),
      /** The entry of the book that the line was made from. */
      entryId: z.string(),
      occurredAt: z.string(),
      kind: z.string(),
      recipient: z.string(),
      reference: z.string(),
      title: z.string(),
      amountMinor: minor,
      /** The order behind the line; null for a payout. */
      orderId: z.string().nullable(),
    }),
  ),
});
export type StatementDetail = z.infer<typeof statementDetailSchema>;

/** POST /admin/statements/close */
export const closeMonthSchema = z.object({ center_id: z.string().max(64), period: z.string().regex(PERIOD) });

/** GET /admin/statements/:id/file?format */
export const statementFileSchema = z.object({ format: z.enum(["csv", "xlsx", "pdf"]) });
