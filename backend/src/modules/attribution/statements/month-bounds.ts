import type { Knex } from "@medusajs/framework/mikro-orm/knex";

/** The moment at which a month ends in a time zone; PostgreSQL knows every change of every clock. */
export async function endOfMonth(sql: Knex, period: string, timeZone: string): Promise<Date> {
  const { rows } = await sql.raw(
    "select ((:first::date + interval '1 month')::timestamp at time zone :timeZone) as until",
    { first: `${period}-01`, timeZone },
  );
  return rows[0].until;
}

/** `2026-12` is followed by `2027-01`. */
export function nextMonth(period: string): string {
  const [year = 0, month = 0] = period.split("-").map(Number);
  return month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, "0")}`;
}
