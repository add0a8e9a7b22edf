import pg from "pg";
import { readStack } from "./stack";

/**
 * Keeps the hourly job from closing months while a task runs, as the seed does while it brings in the past: a month
 * that an operator is about to close must still be open then.
 */
export async function withBooksOpen<T>(task: () => Promise<T>): Promise<T> {
  const database = new pg.Client({ connectionString: readStack().databaseUrl });
  await database.connect();
  try {
    await database.query("select pg_advisory_lock_shared(hashtext('books-open'))");
    return await task();
  } finally {
    await database.end();
  }
}
