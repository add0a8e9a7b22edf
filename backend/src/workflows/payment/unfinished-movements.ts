import type { Knex } from "@medusajs/framework/mikro-orm/knex";

/** A capture or refund that is noted, and of which the order doesn't know: somebody was cut off in between. */
export interface UnfinishedMovement {
  readonly kind: "capture" | "refund";
  readonly id: string;
  /** Decimal text in the payment's currency. */
  readonly amount: string;
  readonly orderId: string;
  readonly currencyCode: string;
  readonly paymentId: string;
  readonly collectionId: string;
  readonly providerId: string;
  readonly data: Record<string, unknown>;
  /** Of a refund, the request that it was asked for by: its name at the provider. */
  readonly requestId: string | null;
  /** The provider is known to have captured the whole payment. */
  readonly captured: boolean;
  /** With this one, all that was authorised is noted as captured. */
  readonly isWhole: boolean;
}

/** Minutes after which nobody can still be at it. */
export const GRACE_MINUTES = 10;
const LOOK_BACK_DAYS = 7;

/**
 * Medusa notes a movement, asks the provider, and writes it to the order last: what the order has, the provider has
 * too. A cancelled order notes its refunds in another way.
 */
const UNFINISHED = `
  select m.kind, m.id, m.amount, m.request_id as "requestId", o.id as "orderId", p.currency_code as "currencyCode", p.id as "paymentId",
         p.payment_collection_id as "collectionId", p.provider_id as "providerId", coalesce(p.data, '{}') as data,
         p.captured_at is not null as captured,
         (select sum(c.amount) from capture c where c.payment_id = p.id and c.deleted_at is null) >= p.amount as "isWhole"
    from (select 'capture' as kind, id, payment_id, coalesce(raw_amount ->> 'value', amount::text) as amount, created_at,
                 null as request_id
            from capture where deleted_at is null
          union all
          select 'refund', id, payment_id, coalesce(raw_amount ->> 'value', amount::text), created_at,
                 metadata ->> 'request_id'
            from refund where deleted_at is null) m
    join payment p on p.id = m.payment_id and p.deleted_at is null
    join order_payment_collection x on x.payment_collection_id = p.payment_collection_id and x.deleted_at is null
    join "order" o on o.id = x.order_id and o.deleted_at is null and o.status <> 'canceled'
   where not exists (select 1 from order_transaction t
                      where t.reference_id = m.id and t.order_id = o.id and t.deleted_at is null)`;

/** All that were left behind and that nobody can still be working on. */
export async function unfinishedMovements(sql: Knex): Promise<UnfinishedMovement[]> {
  const { rows } = await sql.raw(
    `${UNFINISHED} and m.created_at < now() - make_interval(mins => :grace)
        and m.created_at > now() - make_interval(days => :days)
      order by m.created_at, m.id limit 100`,
    { grace: GRACE_MINUTES, days: LOOK_BACK_DAYS },
  );
  return rows;
}

/** One of them, however young; undefined when it is finished. */
export async function unfinishedMovement(sql: Knex, id: string): Promise<UnfinishedMovement | undefined> {
  const { rows } = await sql.raw(`${UNFINISHED} and m.id = :id`, { id });
  return rows[0];
}
