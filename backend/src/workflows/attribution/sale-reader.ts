import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { SaleOrder, SaleReader } from "../../modules/attribution/book/sale";
import { readMovements } from "./movements";
import { readSaleLines } from "./sale-lines";

/**
 * Reads a sale where Medusa keeps it. Plain SQL, for two reasons: it runs in the book's own transaction, under the
 * lock, and it sees every digit of an amount.
 */
export const saleReader: SaleReader = {
  order: readSaleOrder,
  lines: readSaleLines,
  movements: readMovements,
};

async function readSaleOrder(sql: Knex, orderId: string): Promise<SaleOrder | undefined> {
  const { rows } = await sql.raw(
    `select upper(o.currency_code) as "currencyCode", o.version, upper(a.country_code) as "shipToCountry",
            o.created_at as "placedAt",
            case when exists (select 1 from fair_sale f where f.order_id = o.id) then 'fair' else 'shop' end as channel
       from "order" o
       left join order_address a on a.id = o.shipping_address_id
      where o.id = ? and o.deleted_at is null and not o.is_draft_order`,
    [orderId],
  );
  return rows[0];
}
