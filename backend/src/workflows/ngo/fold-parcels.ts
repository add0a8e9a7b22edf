import type { Knex } from "@medusajs/framework/mikro-orm/knex";

const BATCH = 20_000;

/** A parcel has its destination from its order's book; one whose order isn't booked yet stays marked. */
const READY = `
  select u.seq from parcel_uncounted u
    join parcel_event v on v.seq = u.seq join parcel p on p.id = v.parcel_id
    join attribution_order o on o.order_id = p.order_id
   order by u.seq limit ${BATCH}`;

/** Hand-overs as sums: center, month in UTC, destination. */
export const departures = (seqs: string): string => `
  select p.center_id, date_trunc('month', v.occurred_at at time zone 'utc')::date as month,
         coalesce(o.ship_to_country, '') as destination, count(*) as parcels
    from ${seqs} s join parcel_event v on v.seq = s.seq join parcel p on p.id = v.parcel_id
    join attribution_order o on o.order_id = p.order_id
   group by 1, 2, 3`;

const FOLD = `
  with taken as (delete from parcel_uncounted where seq in (${READY}) returning seq),
  added as (
    insert into parcel_sum as s (center_id, month, destination, parcels) ${departures("taken")}
    on conflict (center_id, month, destination) do update set parcels = s.parcels + excluded.parcels)
  select count(*)::int as folded from taken`;

/** Counts every marked hand-over and takes its mark away. Harmless at any time and any number of times. */
export async function foldParcels(connection: Knex): Promise<number> {
  let folded = 0;
  for (;;) {
    const taken: number = await connection.transaction(async (sql) => {
      await onlyCounter(sql);
      const { rows } = await sql.raw(FOLD);
      return rows[0].folded;
    });
    folded += taken;
    if (taken < BATCH) return folded;
  }
}

/** Counts all parcels anew: their sums are made of what happened to them, and can be thrown away. */
export async function recountParcels(connection: Knex): Promise<number> {
  await connection.transaction(async (sql) => {
    await onlyCounter(sql);
    await sql.raw("delete from parcel_sum");
    await sql.raw(
      "insert into parcel_uncounted (seq) select seq from parcel_event where step = 'hand_over' on conflict do nothing",
    );
  });
  return foldParcels(connection);
}

/** One who counts at a time; readers never wait. */
async function onlyCounter(sql: Knex): Promise<void> {
  await sql.raw("lock table parcel_sum in share row exclusive mode");
}
