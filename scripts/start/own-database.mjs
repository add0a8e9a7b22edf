import { resolve } from "node:path";
import { ensureDatabase, requireDatabase } from "./database.mjs";
import { startPostgres } from "./postgres.mjs";
import { logOf } from "./run.mjs";

export const DATABASE_NAME = "second_chance";

/**
 * The database of a run: the one DATABASE_URL names, else the project's own PostgreSQL.
 * @param {import("./run.mjs").Run} run
 * @param {import("./supervisor.mjs").Supervisor} supervisor
 * @param {{ given?: string, settings?: string[] }} options
 */
export async function openDatabase(run, supervisor, { given, settings }) {
  if (given) {
    await requireDatabase(given);
    return given;
  }
  const postgres = await startPostgres({
    directory: resolve(run.dataDir, "postgres"),
    log: logOf(run, "postgres"),
    password: run.secrets.DATABASE_PASSWORD,
    marker: run.marker,
    settings,
  });
  supervisor.closeLast(postgres.stop);
  supervisor.watchEnd("postgres", postgres.ended);
  run.pids.add("postgres", postgres.pid);
  return ensureDatabase(postgres.url, DATABASE_NAME);
}
