import { z } from "zod";
import { documentFileSchema } from "./document-file";
import { minorAboveZeroSchema } from "./money";

const reason = z.string().trim().min(1).max(300);

/** POST /admin/payouts : money that went out against a closed statement. Amounts in minor units, by recipient. */
export const newPayoutSchema = z.object({
  request_id: z.string().min(8).max(64),
  statement_id: z.string().max(64),
  currency_code: z.string().length(3).toUpperCase(),
  parts: z
    .array(z.object({ recipient: z.string().max(64), amount_minor: minorAboveZeroSchema }))
    .min(1)
    .max(20)
    .refine(
      (parts) => new Set(parts.map(({ recipient }) => recipient)).size === parts.length,
      "A payout names each recipient once.",
    ),
  /** The bank's or treasury's own reference. */
  reference: z.string().trim().min(1).max(120),
  paid_on: z.iso.date(),
  note: z.string().trim().max(300).default(""),
  document: documentFileSchema.optional(),
});

/** POST /admin/payouts/:id/reject and /reverse */
export const payoutReasonSchema = z.object({ reason });

export const payoutDtoSchema = z.object({
  id: z.string(),
  statementId: z.string(),
  period: z.string(),
  center: z.string(),
  workshop: z.string().nullable(),
  currencyCode: z.string(),
  exponent: z.number().int(),
  amountMinor: z.string(),
  parts: z.array(z.object({ recipient: z.string(), amountMinor: z.string() })),
  reference: z.string(),
  paidOn: z.string(),
  note: z.string(),
  documentName: z.string().nullable(),
  status: z.enum(["proposed", "approved", "rejected", "reversed"]),
  proposedBy: z.string(),
  proposedAt: z.string(),
  decidedBy: z.string().nullable(),
  reversedBy: z.string().nullable(),
  reason: z.string().nullable(),
  /** False for the one who recorded it: another person approves. */
  mayDecide: z.boolean(),
});
export type PayoutDto = z.infer<typeof payoutDtoSchema>;

/** GET /admin/payouts?id&statement_id&status&limit&offset */
export const payoutListQuerySchema = z.object({
  id: z.string().max(64).optional(),
  statement_id: z.string().max(64).optional(),
  status: payoutDtoSchema.shape.status.optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
});
export interface PayoutList {
  readonly payouts: readonly PayoutDto[];
  readonly count: number;
}

/** GET /admin/payouts/:id/entries : what the book says of it; empty until it is approved. */
export const payoutEntriesSchema = z.object({
  entries: z.array(
    z.object({
      id: z.string(),
      occurredAt: z.string(),
      /** `payout`, or `reversal` for what takes it back. */
      kind: z.string(),
      account: z.string(),
      recipient: z.string().nullable(),
      amountMinor: z.string(),
      /** The closed statement that it stands in; null while its month is open, and for what belongs to nobody. */
      statement: z.object({ id: z.string(), period: z.string() }).nullable(),
    }),
  ),
});
export type PayoutEntries = z.infer<typeof payoutEntriesSchema>;
