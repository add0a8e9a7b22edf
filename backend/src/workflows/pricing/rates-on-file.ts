import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { DatedRate } from "../../domain/fx/dated-rate";

const COLUMNS = `base, quote, rate, source, to_char(as_of at time zone 'utc', 'YYYY-MM-DD') as day`;

/** Every rate on file from one day to another, both inclusive, oldest first. */
export async function ratesBetween(sql: Knex, first: string, last: string): Promise<DatedRate[]> {
  const { rows } = await sql.raw(
    `select ${COLUMNS} from fx_rate
      where deleted_at is null and as_of >= :first and as_of < cast(:last as timestamptz) + interval '1 day'
      order by as_of, base, quote`,
    { first: midnight(first), last: midnight(last) },
  );
  return rows;
}

/** The newest rate on file of every pair that was ever published. */
export async function newestOnFile(sql: Knex): Promise<DatedRate[]> {
  const { rows } = await sql.raw(
    `select distinct on (base, quote) ${COLUMNS} from fx_rate
      where deleted_at is null
      order by base, quote, as_of desc`,
  );
  return rows;
}

/** The moment under which a day's rates are filed. */
export const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`);
