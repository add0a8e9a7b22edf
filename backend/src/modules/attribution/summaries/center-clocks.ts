import type { Knex } from "@medusajs/framework/mikro-orm/knex";

/** A center and the zone that its months end in. */
export interface CenterClock {
  readonly centerId: string;
  readonly timeZone: string;
}

/** Clocks as one value of a statement; read back by {@link GIVEN_CLOCKS}. */
export const clocksValue = (clocks: readonly CenterClock[]): string => JSON.stringify(clocks);

/** The clocks that a statement was given as `:clocks`. */
export const GIVEN_CLOCKS = `jsonb_to_recordset(cast(:clocks as jsonb)) as g("centerId" text, "timeZone" text)`;

/**
 * Writes down the zones that months are counted by from now on. Returns the centers that were counted by another one
 * before: their sums are no longer true.
 */
export async function setClocks(sql: Knex, clocks: readonly CenterClock[]): Promise<string[]> {
  const { rows: moved }: { rows: { center_id: string }[] } = await sql.raw(
    `update ledger_clock k set time_zone = g."timeZone" from ${GIVEN_CLOCKS}
      where g."centerId" = k.center_id and g."timeZone" <> k.time_zone returning k.center_id`,
    { clocks: clocksValue(clocks) },
  );
  await sql.raw(
    `insert into ledger_clock (center_id, time_zone) select "centerId", "timeZone" from ${GIVEN_CLOCKS}
     on conflict (center_id) do nothing`,
    { clocks: clocksValue(clocks) },
  );
  return moved.map(({ center_id }) => center_id);
}

/**
 * One who writes sums at a time. Taken before anything is read, so that a snapshot of the whole transaction begins
 * after the writer before; readers never wait.
 */
export async function onlyWriter(sql: Knex): Promise<void> {
  await sql.raw("lock table ledger_clock in share row exclusive mode");
}
