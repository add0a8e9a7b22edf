import { z } from "zod";

/** GET /admin/orders/:id/attribution : what the operator's page shows. Amounts are integer minor units. */
export const attributionLineDtoSchema = z.object({
  id: z.string(),
  kind: z.enum(["item", "shipping"]),
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
  parts: z.array(z.object({ recipient: z.string(), amountMinor: z.string() })),
});

export const ledgerEntryDtoSchema = z.object({
  id: z.string(),
  transactionId: z.string(),
  account: z.string(),
  recipient: z.string().nullable(),
  workshopId: z.string().nullable(),
  centerId: z.string().nullable(),
  attributionLineId: z.string().nullable(),
  kind: z.string(),
  amountMinor: z.string(),
  currencyCode: z.string(),
  occurredAt: z.string(),
  sourceType: z.string(),
  sourceId: z.string(),
});

export const orderAttributionSchema = z.object({
  orderId: z.string(),
  status: z.enum(["missing", "open", "balanced", "suspense"]),
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

/** POST /admin/orders/:id/line-refunds : the one way to refund. Amounts in minor units, at most what is left. */
export const lineRefundSchema = z.object({
  request_id: z.string().min(8).max(64),
  lines: z
    .array(z.object({ attribution_line_id: z.string(), amount_minor: z.string().regex(/^[1-9][0-9]{0,17}$/) }))
    .min(1)
    .max(100),
  reason: z.string().trim().min(1).max(300),
});
