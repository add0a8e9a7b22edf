import type { Knex } from "@medusajs/framework/mikro-orm/knex";

/** The payment that a payment intent became, and the order that it pays. */
export interface OrderOfIntent {
  readonly paymentId: string;
  readonly orderId: string;
  readonly currencyCode: string;
  /** Decimal text of our own rows. */
  readonly captured: string;
  readonly refunded: string;
}

/** Undefined while an intent has no order; it is found by the session that the server wrote on it. */
export async function orderOfIntent(sql: Knex, intentId: string): Promise<OrderOfIntent | undefined> {
  const { rows } = await sql.raw(
    `select p.id as "paymentId", o.id as "orderId", upper(p.currency_code) as "currencyCode",
            (select coalesce(sum(amount), 0)::text from capture where payment_id = p.id and deleted_at is null) as captured,
            (select coalesce(sum(amount), 0)::text from refund where payment_id = p.id and deleted_at is null) as refunded
       from psp_intent i
       join payment p on p.payment_session_id = i.session_id and p.deleted_at is null
       join order_payment_collection x on x.payment_collection_id = p.payment_collection_id and x.deleted_at is null
       join "order" o on o.id = x.order_id and o.deleted_at is null
      where i.id = ? and p.data ->> 'id' = i.id`,
    [intentId],
  );
  return rows[0];
}
