import { rmSync } from "node:fs";
import { resolve } from "node:path";
import { emptyDatabase, requireDatabase } from "./database.mjs";
import { removePostgres } from "./postgres.mjs";

const REMEMBERED = [
  "state.json",
  "seed.json",
  "history.json",
  "stripe.json",
  "files",
  "private-files",
  "mail",
];

/**
 * Forgets a run's world: its database and what the shop has stored beside it. Secrets stay.
 * @param {string} dataDir
 * @param {string | undefined} databaseUrl emptied when it isn't the project's own
 */
export async function forgetWorld(dataDir, databaseUrl) {
  if (databaseUrl) {
    await requireDatabase(databaseUrl);
    await emptyDatabase(databaseUrl);
  } else {
    await removePostgres(resolve(dataDir, "postgres"));
  }
  for (const name of REMEMBERED) rmSync(resolve(dataDir, name), { recursive: true, force: true });
}
