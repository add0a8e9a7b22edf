import type { Knex } from "@medusajs/framework/mikro-orm/knex";

const KEY = "hashtext('books-open')";

/** Runs a task while no month is closed by the clock: whoever brings in sales of the past must be done first. */
export function holdingBooksOpen<T>(connection: Knex, task: () => Promise<T>): Promise<T> {
  return connection.transaction(async (sql) => {
    await sql.raw(`select pg_advisory_xact_lock_shared(${KEY})`);
    return task();
  });
}

/** Runs a task that closes months, unless somebody holds the books open or is closing already: then undefined. */
export function closingBooks<T>(connection: Knex, task: () => Promise<T>): Promise<T | undefined> {
  return connection.transaction(async (sql) => {
    const { rows } = await sql.raw(`select pg_try_advisory_xact_lock(${KEY}) as free`);
    return rows[0].free ? task() : undefined;
  });
}
