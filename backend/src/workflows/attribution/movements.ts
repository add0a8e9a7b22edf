import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { z } from "zod";
import { toMinor } from "../../domain/money";
import type { PaymentMovement } from "../../modules/attribution/book/sale";

/** Only the provider that moves no money may say when something happened: it is how past demo orders are dated. */
export const TEST_PAYMENT_PROVIDER = "pp_test-payment_demo";

/** What `lineRefund` stores in `refund.metadata`, in the same insert as the refund. */
export const refundMetadataSchema = z.object({
  request_id: z.string().optional(),
  reason: z.string().optional(),
  allocation: z
    .array(
      z.object({ attribution_line_id: z.string(), amount_minor: z.string().regex(/^[1-9][0-9]{0,17}$/) }),
    )
    .default([]),
});
export type RefundMetadata = z.infer<typeof refundMetadataSchema>;

interface Row {
  type: "capture" | "refund";
  id: string;
  amount: string;
  created_at: Date;
  occurred_at: string | null;
  metadata: unknown;
  payment_id: string;
  provider_id: string;
  currency_code: string;
}

const MOVEMENTS = `
  select m.*, p.provider_id, p.currency_code,
         coalesce(m.metadata ->> 'occurred_at', case when m.type = 'capture' then p.data ->> 'occurred_at' end) as occurred_at
    from order_payment_collection pc
    join payment p on p.payment_collection_id = pc.payment_collection_id
    join (select 'capture' as type, id, coalesce(raw_amount ->> 'value', amount::text) as amount, created_at, metadata,
                 payment_id, deleted_at from capture
          union all
          select 'refund', id, coalesce(raw_amount ->> 'value', amount::text), created_at, metadata,
                 payment_id, deleted_at from refund) m on m.payment_id = p.id and m.deleted_at is null
   where pc.order_id = ? and pc.deleted_at is null and p.deleted_at is null
   order by m.created_at, m.type, m.id`;

/** Captures and refunds of an order from the payment module, the only witness of money that moved; oldest first. */
export async function readPaymentMovements(sql: Knex, orderId: string): Promise<PaymentMovement[]> {
  const { rows }: { rows: Row[] } = await sql.raw(MOVEMENTS, [orderId]);
  return rows.map((row) => ({
    type: row.type,
    id: row.id,
    paymentId: row.payment_id,
    providerId: row.provider_id,
    amountMinor: toMinor(row.amount, row.currency_code),
    occurredAt: occurredAt(row),
    allocation: allocationOf(row.metadata),
  }));
}

function occurredAt(row: Row): Date {
  if (row.provider_id !== TEST_PAYMENT_PROVIDER || !row.occurred_at) return row.created_at;
  const stated = new Date(row.occurred_at);
  return Number.isNaN(stated.getTime()) ? row.created_at : stated;
}

function allocationOf(metadata: unknown): PaymentMovement["allocation"] {
  const parsed = refundMetadataSchema.safeParse(metadata ?? {});
  if (!parsed.success) return [];
  return parsed.data.allocation.map(({ attribution_line_id, amount_minor }) => ({
    lineId: attribution_line_id,
    amountMinor: BigInt(amount_minor),
  }));
}
