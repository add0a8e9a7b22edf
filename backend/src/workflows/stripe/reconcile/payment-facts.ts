import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { toMinor } from "../../../domain/money";
import type { PaymentFacts } from "../../../domain/psp/payment-differences";

interface Row {
  readonly id: string;
  readonly status: string;
  readonly currencyCode: string;
  readonly amount: string;
  readonly received: string;
  readonly returned: string;
  readonly age: string;
  readonly orderId: string | null;
  readonly isCancelled: boolean | null;
  /** Decimal text. */
  readonly captured: string;
  readonly refunded: string;
}

/** Older payments change no more, except those that are listed already. */
const FACTS = `
  select i.id, i.status, i.currency_code as "currencyCode", i.amount_minor::text as amount,
         i.received_minor::text as received, extract(epoch from now() - i.opened_at)::text as age,
         (select coalesce(sum(r.amount_minor), 0)::text from psp_refund r
           where r.intent_id = i.id and r.status not in ('failed', 'canceled')) as returned,
         o.id as "orderId", o.status = 'canceled' as "isCancelled",
         (select coalesce(sum((c.raw_amount ->> 'value')::numeric), 0)::text from capture c
           where c.payment_id = p.id and c.deleted_at is null) as captured,
         (select coalesce(sum((r.raw_amount ->> 'value')::numeric), 0)::text from refund r
           where r.payment_id = p.id and r.deleted_at is null) as refunded
    from psp_intent i
    left join payment p on p.payment_session_id = i.session_id and p.deleted_at is null and p.data ->> 'id' = i.id
    left join order_payment_collection x on x.payment_collection_id = p.payment_collection_id and x.deleted_at is null
    left join "order" o on o.id = x.order_id and o.deleted_at is null
   where (i.opened_at > now() - interval '120 days'
          or exists (select 1 from psp_difference d where d.subject = i.id and d.state = 'open'))
     and i.status in ('requires_capture', 'succeeded', 'canceled', 'requires_payment_method')`;

/** Payments as both books have them. */
export async function paymentFacts(sql: Knex): Promise<PaymentFacts[]> {
  const { rows }: { rows: Row[] } = await sql.raw(FACTS);
  return rows.map((row) => ({
    intentId: row.id,
    status: row.status,
    currencyCode: row.currencyCode,
    amountMinor: BigInt(row.amount),
    receivedMinor: BigInt(row.received),
    returnedMinor: BigInt(row.returned),
    ageMinutes: Number(row.age) / 60,
    order: row.orderId === null ? null : { id: row.orderId, isCancelled: row.isCancelled === true },
    capturedMinor: toMinor(row.captured, row.currencyCode),
    refundedMinor: toMinor(row.refunded, row.currencyCode),
  }));
}
