import type { Knex } from "@medusajs/framework/mikro-orm/knex";

/** An order as its receipt needs it, read past Medusa's totals, which shrink after returns and refunds. */
export interface ReceiptHead {
  readonly orderId: string;
  readonly displayId: number;
  readonly placedAt: Date;
  readonly email: string;
  readonly locale: string | null;
  readonly currencyCode: string;
  readonly version: number;
  readonly cancelled: boolean;
  readonly providerIds: readonly string[];
  readonly address: Record<string, string | null> | null;
}

const HEAD = `
  select o.id as "orderId", o.display_id as "displayId", o.email, o.locale, upper(o.currency_code) as "currencyCode",
         o.version, o.status = 'canceled' as cancelled, o.created_at as "placedAt",
         coalesce((select json_agg(distinct p.provider_id) from order_payment_collection pc
                     join payment p on p.payment_collection_id = pc.payment_collection_id
                    where pc.order_id = o.id and pc.deleted_at is null), '[]') as "providerIds",
         case when a.id is not null then json_build_object(
           'first_name', a.first_name, 'last_name', a.last_name, 'address_1', a.address_1, 'address_2', a.address_2,
           'city', a.city, 'province', a.province, 'postal_code', a.postal_code, 'country_code', a.country_code,
           'phone', a.phone) end as address
    from "order" o
    left join order_address a on a.id = o.shipping_address_id
   where o.deleted_at is null and not o.is_draft_order`;

export async function receiptHead(sql: Knex, orderId: string): Promise<ReceiptHead | undefined> {
  const { rows } = await sql.raw(`${HEAD} and o.id = ?`, [orderId]);
  return rows[0];
}

/** The order of that number if it was placed with that e-mail address. */
export async function headByNumber(
  sql: Knex,
  displayId: number,
  email: string,
): Promise<ReceiptHead | undefined> {
  const { rows } = await sql.raw(`${HEAD} and o.display_id = ? and lower(o.email) = lower(?)`, [
    displayId,
    email,
  ]);
  return rows[0];
}

/** Orders of a customer, newest first. */
export async function headsOfCustomer(sql: Knex, customerId: string, limit: number): Promise<ReceiptHead[]> {
  const { rows } = await sql.raw(`${HEAD} and o.customer_id = ? order by o.created_at desc limit ?`, [
    customerId,
    limit,
  ]);
  return rows;
}
