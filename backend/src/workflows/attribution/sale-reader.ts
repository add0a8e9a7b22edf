import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { ReturnedLine } from "../../domain/ledger-exchange";
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
  returned: readReturned,
  movements: readMovements,
};

async function readSaleOrder(sql: Knex, orderId: string): Promise<SaleOrder | undefined> {
  const { rows } = await sql.raw(
    `select upper(o.currency_code) as "currencyCode", o.version, upper(a.country_code) as "shipToCountry",
            o.status = 'canceled' as cancelled, o.created_at as "placedAt",
            coalesce((select max(c.confirmed_at) from order_change c
                       where c.order_id = o.id and c.version = o.version and c.deleted_at is null),
                     o.created_at) as "changedAt",
            case when exists (select 1 from fair_sale f where f.order_id = o.id) then 'fair' else 'shop' end as channel
       from "order" o
       left join order_address a on a.id = o.shipping_address_id
      where o.id = ? and o.deleted_at is null and not o.is_draft_order`,
    [orderId],
  );
  return rows[0];
}

/** Received back, in order or damaged: either way Medusa no longer asks for their money. */
async function readReturned(sql: Knex, orderId: string, version: number): Promise<ReturnedLine[]> {
  const { rows } = await sql.raw(
    `select item_id as "sourceId", quantity::text as quantity,
            (return_received_quantity + return_dismissed_quantity)::text as returned
       from order_item
      where order_id = ? and version = ? and deleted_at is null
        and return_received_quantity + return_dismissed_quantity > 0`,
    [orderId, version],
  );
  return rows;
}
