import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { utcDay } from "../../domain/calendar-day";
import { isSuspended, type PostTariff } from "../../domain/shipping";

/** The way of sending that the shopper chose of this parcel's center, as its tariff stands today. */
const CHOSEN = `
  select o.data as tariff
    from parcel p
    join order_shipping x on x.order_id = p.order_id and x.deleted_at is null
    join order_shipping_method m on m.id = x.shipping_method_id
    join shipping_option o on o.id = m.shipping_option_id
    join center_center_fulfillment_shipping_profile l
      on l.shipping_profile_id = o.shipping_profile_id and l.center_id = p.center_id and l.deleted_at is null
   where p.id = ?
   order by x.version desc limit 1`;

/** The service that was chosen, where it carries nothing to a country today; undefined where it does, or nobody knows it. */
export async function suspendedService(
  sql: Knex,
  parcelId: string,
  country: string,
): Promise<string | undefined> {
  const { rows }: { rows: { tariff: PostTariff | null }[] } = await sql.raw(CHOSEN, [parcelId]);
  const tariff = rows[0]?.tariff;
  return tariff?.suspensions && isSuspended(tariff, country, utcDay(new Date())) ? tariff.service : undefined;
}
