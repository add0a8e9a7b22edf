import { z } from "zod";
import { minorAboveZeroSchema } from "./money";

/** GET /admin/orders/:id/attribution : what the operator's page shows. Amounts are integer minor units. */
export const attributionLineDtoSchema = z.object({
  id: z.string(),
  /** Order line item or order shipping method. */
  sourceId: z.string(),
  kind: z.enum(["item", "shipping", "donation"]),
  /** Taken off the order by an edit; what was received for it can still be refunded. */
  removed: z.boolean(),
  title: z.string(),
  quantity: z.string(),
  workshop: z.object({ id: z.string(), name: z.string() }).nullable(),
  center: z.object({ id: z.string(), name: z.string() }),
  policyId: z.string().nullable(),
  policyVersion: z.number().int().nullable(),
  grossMinor: z.string(),
  discountMinor: z.string(),
  taxMinor: z.string(),
  netMinor: z.string(),
  refundedMinor: z.string(),
  /** Captured and not yet refunded: the most that a refund of this line can be. */
  refundableMinor: z.string(),
  parts: z.array(z.object({ recipient: z.string(), amountMinor: z.string() })),
});

/** What an entry of a center is in the center's own currency, or that no rate was near enough to its day. */
export const reportingAmountSchema = z.discriminatedUnion("status", [
  z.object({
    status: z.literal("converted"),
    currencyCode: z.string(),
    exponent: z.number().int(),
    amountMinor: z.string(),
    /** Units of the center's currency for one unit of the entry's, decimal text. */
    rate: z.string(),
    /** `YYYY-MM-DD`. */
    rateDate: z.string(),
    rateSource: z.string(),
  }),
  z.object({ status: z.literal("not_converted"), currencyCode: z.string() }),
]);
export type ReportingAmount = z.infer<typeof reportingAmountSchema>;

export const ledgerEntryDtoSchema = z.object({
  id: z.string(),
  transactionId: z.string(),
  account: z.string(),
  recipient: z.string().nullable(),
  workshopId: z.string().nullable(),
  centerId: z.string().nullable(),
  attributionLineId: z.string().nullable(),
  /** The order's own line, which stays the same over changes of the order. */
  lineSourceId: z.string().nullable(),
  /** Kind of its transaction. */
  kind: z.string(),
  /** The figure that it counts to: what a reversal takes back counts where it stood. */
  countsAs: z.string(),
  amountMinor: z.string(),
  /** Of a provider's fee, the one that it settles in; else the order's. */
  currencyCode: z.string(),
  exponent: z.number().int(),
  /** Null for what belongs to no center. */
  reporting: reportingAmountSchema.nullable(),
  occurredAt: z.string(),
  sourceType: z.string(),
  sourceId: z.string(),
});

export const orderAttributionSchema = z.object({
  orderId: z.string(),
  status: z.enum(["missing", "open", "balanced", "suspense"]),
  /** Where it was sold. */
  channel: z.enum(["shop", "fair"]),
  currencyCode: z.string(),
  exponent: z.number().int(),
  lines: z.array(attributionLineDtoSchema),
  entries: z.array(ledgerEntryDtoSchema),
  /** Captured minus refunded equals the sum attributed to workshops, centers, platform and tax. */
  capturedMinor: z.string(),
  refundedMinor: z.string(),
  attributedMinor: z.string(),
});
export type OrderAttribution = z.infer<typeof orderAttributionSchema>;

/**
 * POST /admin/orders/:id/line-refunds : the one way to refund. Amounts in minor units, of a line at most what is left
 * of it; goodwill is what the shop gives back out of its own pocket, beside the lines or alone.
 */
export const lineRefundSchema = z
  .object({
    request_id: z.string().min(8).max(64),
    lines: z
      .array(z.object({ attribution_line_id: z.string(), amount_minor: minorAboveZeroSchema }))
      .max(100),
    goodwill_minor: minorAboveZeroSchema.optional(),
    reason: z.string().trim().min(1).max(300),
  })
  .refine(({ lines, goodwill_minor }) => lines.length > 0 || goodwill_minor !== undefined, {
    path: ["lines"],
    message: "Name a line, or an amount of goodwill.",
  });
export type LineRefundInput = z.infer<typeof lineRefundSchema>;
export type AttributionLineDto = z.infer<typeof attributionLineDtoSchema>;
export type LedgerEntryDto = z.infer<typeof ledgerEntryDtoSchema>;

/** Answer of the line refund; sending the same `request_id` again answers with the same refund. */
export const lineRefundedSchema = z.object({
  refundId: z.string(),
  /** True when this request had been carried out before. */
  repeated: z.boolean(),
  attribution: orderAttributionSchema,
});
export type LineRefunded = z.infer<typeof lineRefundedSchema>;

/** One check of the books: what must be true, and every row for which it isn't. */
export const ledgerCheckSchema = z.object({
  id: z.string(),
  title: z.string(),
  findings: z.array(
    z.object({
      sentence: z.string(),
      /** When it was first found; null for a check that remembers nothing. */
      since: z.string().nullable(),
    }),
  ),
});
export type LedgerCheckDto = z.infer<typeof ledgerCheckSchema>;

/** GET /admin/attribution?status&limit&offset : orders, newest first, and GET /admin/attribution/checks */
export const attributionListQuerySchema = z.object({
  status: z.enum(["missing", "open", "balanced", "suspense"]).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
});
export const attributionListSchema = z.object({
  orders: z.array(
    z.object({
      orderId: z.string(),
      displayId: z.number().int(),
      placedAt: z.string(),
      status: orderAttributionSchema.shape.status,
      channel: orderAttributionSchema.shape.channel,
      currencyCode: z.string(),
      exponent: z.number().int(),
      capturedMinor: z.string(),
      refundedMinor: z.string(),
      /** Workshop and center, as one name each. */
      workshops: z.array(z.string()),
    }),
  ),
  count: z.number().int(),
});
export type AttributionList = z.infer<typeof attributionListSchema>;
export const ledgerChecksSchema = z.object({ checks: z.array(ledgerCheckSchema), checkedAt: z.string() });
export type LedgerChecks = z.infer<typeof ledgerChecksSchema>;
