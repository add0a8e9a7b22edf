import type { Knex } from "@medusajs/framework/mikro-orm/knex";

/** An order counts only with the payment that it stands on: one without is what a crash left behind. */
const PAID_ORDER = `
  select x.order_id as "orderId" from payment p
    join order_payment_collection x on x.payment_collection_id = p.payment_collection_id and x.deleted_at is null
    join "order" o on o.id = x.order_id and o.deleted_at is null
   where p.deleted_at is null and`;

/** The order that was paid in a session; null where there is none. */
export async function orderOfSession(sql: Knex, sessionId: string): Promise<string | null> {
  const { rows } = await sql.raw(`${PAID_ORDER} p.payment_session_id = ? limit 1`, [sessionId]);
  return rows[0]?.orderId ?? null;
}

/** The paid order of a basket; null where there is none. */
export async function paidOrderOfBasket(sql: Knex, basketId: string): Promise<string | null> {
  const { rows } = await sql.raw(
    `${PAID_ORDER} exists (select 1 from order_cart c where c.order_id = o.id and c.cart_id = ? and c.deleted_at is null) limit 1`,
    [basketId],
  );
  return rows[0]?.orderId ?? null;
}
