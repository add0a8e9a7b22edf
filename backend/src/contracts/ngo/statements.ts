import { z } from "zod";
import { PERIOD, statementDetailSchema } from "../statement";

const minor = z.string().regex(/^-?\d+$/);
const count = z.number().int().min(0);

/** A center as it is called in lists. */
export const namedCenterSchema = z.object({ id: z.string(), name: z.string() });

/** What can be asked of closed months and of payouts alike. */
export const closedPageQuery = {
  center: z.string().min(1).max(64).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(30),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
};

/** GET /ngo/organisations/:organisation_id/statements?center&month&limit&offset : newest month first. */
export const ngoStatementsQuerySchema = z.object({
  ...closedPageQuery,
  month: z.string().regex(PERIOD, "A month is written like 2026-03.").optional(),
});
export type NgoStatementsQuery = z.infer<typeof ngoStatementsQuerySchema>;

const ngoStatementSchema = z.object({
  id: z.string(),
  center: namedCenterSchema,
  /** Null for what the center holds itself: its post and its funds. */
  workshop: z.string().nullable(),
  month: z.string().regex(PERIOD),
  currencyCode: z.string(),
  exponent: count,
  openingMinor: minor,
  closingMinor: minor,
  /** Payouts against it that were made and not taken back. */
  paidOutMinor: minor,
  entries: count,
  closedAt: z.string(),
  hash: z.string(),
  isNewest: z.boolean(),
});
export type NgoStatement = z.infer<typeof ngoStatementSchema>;

export const ngoStatementsSchema = z.object({
  statements: z.array(ngoStatementSchema),
  count,
  /** Centers of which only sums are granted: none of their statements is listed. */
  onlySums: z.array(namedCenterSchema),
});
export type NgoStatements = z.infer<typeof ngoStatementsSchema>;

/** GET …/statements/:id : one closed month with every line. References are the shop's own; no order and no buyer is in it. */
export const ngoStatementDetailSchema = ngoStatementSchema.extend({
  timeZone: z.string(),
  previousHash: z.string().nullable(),
  opening: statementDetailSchema.shape.opening,
  closing: statementDetailSchema.shape.closing,
  lines: z.array(statementDetailSchema.shape.lines.element.omit({ entryId: true, orderId: true })),
});
export type NgoStatementDetail = z.infer<typeof ngoStatementDetailSchema>;

/** GET …/statements/chain?center : chains of one center, or of all whose statements may be seen. */
export const chainQuerySchema = z.object({ center: z.string().min(1).max(64).optional() });

/** What can be wrong with a statement in a chain. */
export const FINDING_CODES = [
  "text_changed",
  "balance_wrong",
  "first_with_balance",
  "first_twice",
  "not_carried",
  "follows_another",
] as const;

const chainCheckSchema = z.object({
  center: namedCenterSchema,
  workshop: z.string().nullable(),
  currencyCode: z.string(),
  statements: count,
  /** Of the newest statement: what a paper or a file that was given out must name. */
  lastHash: z.string(),
  lastMonth: z.string().regex(PERIOD),
  /** Every statement is what was closed and takes up where the one before ended; null where it wasn't reckoned, see `wasChecked`. */
  holds: z.boolean().nullable(),
  /** Where it doesn't hold, statement by statement. */
  broken: z.array(
    z.object({ id: z.string(), month: z.string().regex(PERIOD), findings: z.array(z.enum(FINDING_CODES)) }),
  ),
});
export type ChainCheck = z.infer<typeof chainCheckSchema>;

export const chainChecksSchema = z.object({
  chains: z.array(chainCheckSchema),
  /** False where there is too much to reckon for all centers at once: ask for one center. */
  wasChecked: z.boolean(),
  /** When it was reckoned, from the rows as they were then. */
  checkedAt: z.string(),
  onlySums: z.array(namedCenterSchema),
});
export type ChainChecks = z.infer<typeof chainChecksSchema>;

/** GET …/statements/chain/file?center : every statement of a center with all that its hash is made of, to be verified without the shop. */
export const chainFileQuerySchema = z.object({ center: z.string().min(1).max(64) });
