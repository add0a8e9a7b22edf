import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { z } from "zod";
import { toMinor } from "../../domain/money";
import type { MoneyMovement } from "../../modules/attribution/book/sale";

export const TEST_PAYMENT_PROVIDER = "pp_test-payment_demo";
export const FAIR_TILL_PROVIDER = "pp_fair-till_stall";
export const STRIPE_PROVIDER = "pp_stripe_stripe";

/**
 * Providers that move no money themselves may say when it moved: that is how past demo orders are dated, and sales at a stall
 * that a phone sends hours later. Only our own workflows write their payments.
 */
const MAY_STATE_THE_MOMENT: readonly (string | null)[] = [TEST_PAYMENT_PROVIDER, FAIR_TILL_PROVIDER];

const MINOR = /^[1-9][0-9]{0,17}$/;

/** What `lineRefund` stores in `refund.metadata`, in the same insert as the refund. */
export const refundMetadataSchema = z.object({
  request_id: z.string().optional(),
  reason: z.string().optional(),
  /** The part that the shop bears itself, minor units. */
  goodwill_minor: z.string().regex(MINOR).optional(),
  allocation: z
    .array(z.object({ attribution_line_id: z.string(), amount_minor: z.string().regex(MINOR) }))
    .default([]),
});
export type RefundMetadata = z.infer<typeof refundMetadataSchema>;

interface Row {
  type: MoneyMovement["type"];
  id: string;
  amount: string;
  created_at: Date;
  occurred_at: string | null;
  metadata: unknown;
  payment_id: string | null;
  provider_id: string | null;
  currency_code: string;
}

/** Rows of the payment module, the only witness of money that moved. */
const PAID = `
  select m.type, m.id, m.amount, m.created_at, m.metadata, p.id as payment_id, p.provider_id, p.currency_code,
         coalesce(m.metadata ->> 'occurred_at', case when m.type = 'capture' then p.data ->> 'occurred_at' end) as occurred_at
    from order_payment_collection pc
    join payment p on p.payment_collection_id = pc.payment_collection_id
    join (select 'capture' as type, id, coalesce(raw_amount ->> 'value', amount::text) as amount, created_at, metadata,
                 payment_id, deleted_at from capture
          union all
          select 'refund', id, coalesce(raw_amount ->> 'value', amount::text), created_at, metadata,
                 payment_id, deleted_at from refund) m on m.payment_id = p.id and m.deleted_at is null
   where pc.order_id = :orderId and pc.deleted_at is null and p.deleted_at is null`;

/** Store credit that the basket was paid with; a refund adds credit lines too, but to later versions of the order. */
const CREDITED = `
  select 'credit', c.id, coalesce(c.raw_amount ->> 'value', c.amount::text), c.created_at, c.metadata, null, null,
         o.currency_code, null
    from order_credit_line c join "order" o on o.id = c.order_id
   where c.order_id = :orderId and c.version = 1 and c.deleted_at is null and c.metadata ->> 'created_in_version' is null`;

/** Fees stand in minor units already; one that was taken back is gone, as a refused refund is. */
const KEPT = `
  select 'fee', f.id, f.amount_minor::text, f.created_at, null, f.payment_id, f.provider_id, f.currency_code,
         to_char(f.occurred_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
    from provider_fee f
   where f.reversed_at is null
     and f.payment_id in (select p.id from order_payment_collection pc
                            join payment p on p.payment_collection_id = pc.payment_collection_id
                           where pc.order_id = :orderId and pc.deleted_at is null)`;

/** What a buyer's bank took back through Stripe, in minor units; one that was won is gone, as a refused refund is. */
const DISPUTED = `
  select 'dispute', d.id, d.amount_minor::text, d.opened_at, null, p.id, p.provider_id, d.currency_code,
         to_char(d.withdrawn_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
    from order_payment_collection pc
    join payment p on p.payment_collection_id = pc.payment_collection_id and p.deleted_at is null
    join psp_intent i on i.session_id = p.payment_session_id
    join psp_dispute d on d.intent_id = i.id
   where pc.order_id = :orderId and pc.deleted_at is null and d.withdrawn_at is not null and d.reversed_at is null`;

/** Rows of ours stand in minor units and say when it was; Medusa's are decimals. */
const IN_MINOR_UNITS: readonly MoneyMovement["type"][] = ["fee", "dispute"];

/** Everything that moved for an order, oldest first, fees last: they follow what was captured. */
export async function readMovements(sql: Knex, orderId: string): Promise<MoneyMovement[]> {
  const { rows }: { rows: Row[] } = await sql.raw(
    `select * from (${[PAID, CREDITED, KEPT, DISPUTED].join(" union all ")}) m
      order by type = 'fee', created_at, type, id`,
    { orderId },
  );
  return rows.map((row) => ({
    type: row.type,
    id: row.id,
    paymentId: row.payment_id,
    providerId: row.provider_id,
    currencyCode: row.currency_code.toUpperCase(),
    amountMinor: IN_MINOR_UNITS.includes(row.type)
      ? BigInt(row.amount)
      : toMinor(row.amount, row.currency_code),
    occurredAt: occurredAt(row),
    ...splitOf(row.metadata),
  }));
}

function occurredAt(row: Row): Date {
  const mayState = IN_MINOR_UNITS.includes(row.type) || MAY_STATE_THE_MOMENT.includes(row.provider_id);
  if (!mayState || !row.occurred_at) return row.created_at;
  const stated = new Date(row.occurred_at);
  return Number.isNaN(stated.getTime()) ? row.created_at : stated;
}

function splitOf(metadata: unknown): Pick<MoneyMovement, "allocation" | "goodwillMinor"> {
  const parsed = refundMetadataSchema.safeParse(metadata ?? {});
  if (!parsed.success) return { allocation: [], goodwillMinor: 0n };
  const { allocation, goodwill_minor } = parsed.data;
  return {
    allocation: allocation.map(({ attribution_line_id, amount_minor }) => ({
      lineId: attribution_line_id,
      amountMinor: BigInt(amount_minor),
    })),
    goodwillMinor: BigInt(goodwill_minor ?? 0),
  };
}
