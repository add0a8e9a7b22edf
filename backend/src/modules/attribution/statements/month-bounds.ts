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

/** `2027-01` comes after `2026-12`. */
export function previousMonth(period: string): string {
  const [year = 0, month = 0] = period.split("-").map(Number);
  return month === 1 ? `${year - 1}-12` : `${year}-${String(month - 1).padStart(2, "0")}`;
}

/** The month that a moment falls into, in a time zone: `2026-10`. */
export async function monthOf(sql: Knex, at: string, timeZone: string): Promise<string> {
  const { rows } = await sql.raw(
    "select to_char(:at::timestamptz at time zone :timeZone, 'YYYY-MM') as month",
    { at, timeZone },
  );
  return rows[0].month;
}
