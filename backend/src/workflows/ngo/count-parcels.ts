import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { Sent } from "../../contracts/ngo/figures";
import type { Period } from "../../domain/ngo/period-before";
import { sentOf } from "../../modules/attribution/summaries/entry-facts";

/** A parcel leaves once, when it is handed over; one that came back has left all the same. */
const LEFT = `
  select count(distinct p.id)::int as count
    from parcel_event v join parcel p on p.id = v.parcel_id join center c on c.id = p.center_id
    left join ledger_clock k on k.center_id = c.id
    left join attribution_order o on o.order_id = p.order_id
   where v.step = 'hand_over' and p.center_id = any(:centers)
     and v.occurred_at >= (:from::date - interval '1 day') at time zone 'utc'
     and v.occurred_at < (:to::date + interval '1 month 1 day') at time zone 'utc'
     and date_trunc('month', v.occurred_at at time zone coalesce(k.time_zone, c.time_zone))::date
         between :from::date and :to::date
     and (:sent::text is null or ${sentOf("coalesce(k.country, upper(c.country))")} = :sent)`;

/** Parcels of some centers that left in a period, by each center's clock. */
export async function countParcels(
  sql: Knex,
  {
    centers,
    period,
    sent,
  }: {
    readonly centers: readonly { readonly id: string }[];
    readonly period: Period;
    readonly sent: Sent | undefined;
  },
): Promise<number> {
  const { rows } = await sql.raw(LEFT, {
    centers: centers.map(({ id }) => id),
    from: `${period.from}-01`,
    to: `${period.to}-01`,
    sent: sent === "none" ? "" : (sent ?? null),
  });
  return rows[0].count;
}
