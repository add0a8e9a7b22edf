import type { Knex } from "@medusajs/framework/mikro-orm/knex";

/** A center, the zone that its months end in, and the country that is home to what it sends. */
export interface CenterClock {
  readonly centerId: string;
  readonly timeZone: string;
  /** ISO code, upper case. */
  readonly country: string;
}

/** Clocks as one value of a statement; read back by {@link GIVEN_CLOCKS}. */
export const clocksValue = (clocks: readonly CenterClock[]): string => JSON.stringify(clocks);

/** The clocks that a statement was given as `:clocks`. */
export const GIVEN_CLOCKS = `jsonb_to_recordset(cast(:clocks as jsonb)) as g("centerId" text, "timeZone" text, country text)`;

/**
 * Writes down the zones that months are counted by from now on, and the countries. Returns the centers that have sums by
 * others: these are no longer true. A center that nobody knew of was counted by UTC, and sent nothing home or abroad.
 */
export async function setClocks(sql: Knex, clocks: readonly CenterClock[]): Promise<string[]> {
  const { rows }: { rows: { center_id: string }[] } = await sql.raw(
    `with written as (
       insert into ledger_clock as k (center_id, time_zone, country) select "centerId", "timeZone", country from ${GIVEN_CLOCKS}
       on conflict (center_id) do update set time_zone = excluded.time_zone, country = excluded.country
        where (k.time_zone, k.country) <> (excluded.time_zone, excluded.country)
       returning center_id)
     select center_id from written
      where exists (select 1 from ledger_summary s where s.cut = 'center' and s.center_id = written.center_id)`,
    { clocks: clocksValue(clocks) },
  );
  return rows.map(({ center_id }) => center_id);
}

/**
 * One who writes sums at a time. Taken before anything is read, so that a snapshot of the whole transaction begins
 * after the writer before; readers never wait.
 */
export async function onlyWriter(sql: Knex): Promise<void> {
  await sql.raw("lock table ledger_clock in share row exclusive mode");
}
