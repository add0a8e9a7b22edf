import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { Sent } from "../../contracts/ngo/figures";
import type { Period } from "../../domain/ngo/period-before";
import { sentOf } from "../../modules/attribution/summaries/entry-facts";

/** When the period begins and ends where each center is. */
const ASKED = `
  select c.id as center_id, coalesce(k.country, upper(c.country)) as country,
         :from::date::timestamp at time zone z.zone as begins,
         (:to::date + interval '1 month') at time zone z.zone as ends
    from center c left join ledger_clock k on k.center_id = c.id
   cross join lateral (select coalesce(k.time_zone, c.time_zone) as zone) z
   where c.id = any(:centers)`;

const WAS_SENT = `(:sent::text is null or ${sentOf("a.country")} = :sent)`;
const HAND_OVERS = `
  join parcel p on p.id = v.parcel_id join asked a on a.center_id = p.center_id
  left join attribution_order o on o.order_id = p.order_id`;
const WITHIN = "(v.occurred_at >= a.begins and v.occurred_at < a.ends)";
/** The months of UTC that sums are kept by. */
const COUNTED = `
  (v.occurred_at >= :from::date::timestamp at time zone 'utc'
   and v.occurred_at < (:to::date + interval '1 month') at time zone 'utc')`;
/** No clock is as far from UTC. */
const near = (moment: string): string =>
  `(v.occurred_at >= (${moment} at time zone 'utc') - interval '15 hours'
    and v.occurred_at < (${moment} at time zone 'utc') + interval '15 hours')`;

/**
 * A parcel leaves once, when it is handed over; one that came back has left all the same. What is counted is put right
 * where the center's months begin and end at other hours, and what is marked as not counted is looked up.
 */
const LEFT = `
  with asked as (${ASKED}),
  counted as (
    select coalesce(sum(o.parcels), 0) as parcels
      from (select *, nullif(destination, '') as ship_to_country from parcel_sum
             where month between :from::date and :to::date) o
      join asked a on a.center_id = o.center_id where ${WAS_SENT}),
  edges as (
    select coalesce(sum(${WITHIN}::int - ${COUNTED}::int), 0) as parcels from parcel_event v ${HAND_OVERS}
     where v.step = 'hand_over' and (${near(":from::date::timestamp")} or ${near("(:to::date + interval '1 month')")})
       and not exists (select 1 from parcel_uncounted u where u.seq = v.seq) and ${WAS_SENT}),
  marked as (
    select count(*) as parcels from parcel_uncounted u join parcel_event v on v.seq = u.seq ${HAND_OVERS}
     where ${WITHIN} and ${WAS_SENT})
  select (counted.parcels + edges.parcels + marked.parcels)::int as count from counted, edges, marked`;

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
