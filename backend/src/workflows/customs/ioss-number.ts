import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { utcDay } from "../../domain/calendar-day";
import { iossNumberOn } from "../import-vat/import-schemes";

/** True for a center's part of an order with which its destination's VAT was collected. */
const COLLECTED = `
  select exists (select 1 from attribution_line
                  where order_id = ? and center_id = ? and tax_country is not null) as collected`;

/** The number under which VAT was collected with a center's part of an order, the one of the day of the sale; null where none was. */
export async function iossNumberOf(
  sql: Knex,
  { orderId, placedAt }: { readonly orderId: string; readonly placedAt: Date },
  centerId: string,
): Promise<string | null> {
  const { rows } = await sql.raw(COLLECTED, [orderId, centerId]);
  return rows[0]?.collected ? iossNumberOn(sql, utcDay(placedAt)) : null;
}
