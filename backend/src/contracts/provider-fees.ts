import { z } from "zod";
import { rowProblemSchema } from "./csv-file";

/** What a payment provider kept of a payment. */
export const providerFeeDtoSchema = z.object({
  /** The provider's own name for the fee. */
  reference: z.string(),
  paymentId: z.string(),
  orderId: z.string(),
  currencyCode: z.string(),
  exponent: z.number().int(),
  amountMinor: z.string(),
  /** ISO moment. */
  occurredAt: z.string(),
});
export type ProviderFeeDto = z.infer<typeof providerFeeDtoSchema>;

/**
 * Answer of POST /admin/provider-fees (body: `CsvFile` with the columns provider_reference, payment_id, currency, amount,
 * occurred_at). A dry run answers with what would be booked or with the problems of all rows; a real run with problems
 * is refused with `fee_file_refused`.
 */
export const feeFileResultSchema = z.object({
  loaded: z.boolean(),
  fees: z.array(providerFeeDtoSchema),
  /** Rows that were on file already, with the same facts. */
  known: z.number().int(),
  problems: z.array(rowProblemSchema),
  /** Orders whose book could not be brought up to date at once; a job tries again within minutes. */
  behind: z.array(z.string()),
});
export type FeeFileResult = z.infer<typeof feeFileResultSchema>;

/** GET /admin/provider-fees : the newest fees on file. */
export const providerFeeListSchema = z.object({
  fees: z.array(
    providerFeeDtoSchema.extend({
      id: z.string(),
      displayId: z.number().int(),
      booked: z.boolean(),
      provider: z.string(),
      /** Who took it back, and why; null while it stands. */
      reversedBy: z.string().nullable(),
      reason: z.string().nullable(),
    }),
  ),
});
export type ProviderFeeList = z.infer<typeof providerFeeListSchema>;

/** POST /admin/provider-fees/:id/reverse */
export const feeReasonSchema = z.object({ reason: z.string().trim().min(1).max(300) });

/** What taking a fee back says: `behind` when the order's book follows only within minutes. */
export interface FeeTakenBack {
  readonly status: "reversed";
  readonly behind: boolean;
}
