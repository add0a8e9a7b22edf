import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { runCommand } from "./command.mjs";
import { withDatabase } from "./database.mjs";
import { backendEnvironment } from "./environment.mjs";
import { fingerprint } from "./fingerprint.mjs";
import { fromRoot } from "./paths.mjs";
import { commandEnvironment, logOf, scriptPath, settingsOf } from "./run.mjs";

/** @typedef {import("./run.mjs").Run} Run */
/** @typedef {{ role: string, email: string, password: string, of?: string }} Login `email` is what is typed; `of` says whose it is */

const SCHEMA_SOURCES = [
  "backend/src/modules",
  "backend/src/links",
  "backend/medusa-config.ts",
  "package-lock.json",
];
const WORLD_SOURCES = [
  "seed/data",
  "seed/pictures/masters",
  "seed/pictures/masters.json",
  "seed/texts",
  "backend/src/workflows",
  "backend/src/scripts",
  "backend/src/demo-world",
];

/**
 * Tells one database's tables from another's: an emptied or a restored database gets another identity.
 * @param {string} databaseUrl
 * @returns {Promise<string>} "" before the first migration
 */
export async function identifyWorld(databaseUrl) {
  return withDatabase(databaseUrl, async (client) => {
    const { rows } = await client.query(
      `select d.oid || '.' || coalesce(to_regclass('public.api_key')::oid::text, '') as identity, to_regclass('public.api_key') is null as empty
       from pg_database d where d.datname = current_database()`,
    );
    return rows[0].empty ? "" : rows[0].identity;
  });
}

/**
 * Migrates when the models, the packages or the database are not those of the last migration.
 * @param {Run} run
 * @param {string} databaseUrl
 */
export async function migrateWhenNeeded(run, databaseUrl) {
  const release = fingerprint(SCHEMA_SOURCES.map((path) => fromRoot(path)));
  const identity = await identifyWorld(databaseUrl);
  if (identity && run.state.get("migrated") === `${identity} ${release}`) return "up to date";
  await backendCommand(run, databaseUrl, "run-migrate", "The database could not be migrated");
  run.state.set("migrated", `${await identifyWorld(databaseUrl)} ${release}`);
  return undefined;
}

/**
 * Loads the demo world into an empty shop, and goes on with a load that was cut off. A shop that
 * someone else filled is left alone.
 * @param {Run} run
 * @param {string} databaseUrl
 * @param {(progress: string) => void} onProgress
 */
export async function seedWhenEmpty(run, databaseUrl, onProgress) {
  const identity = await identifyWorld(databaseUrl);
  const plain = `${identity} ${run.size} ${fingerprint(WORLD_SOURCES.map((path) => fromRoot(path)))}`;
  const withCards = `${plain} cards`;
  const wanted = backendEnvironment(settingsOf(run, databaseUrl)).STRIPE_API_KEY ? withCards : plain;
  // A world in which regions offer cards does without them too.
  if ([wanted, withCards].includes(run.state.get("seeded") ?? "")) return "already there";
  const isOurs = run.state.get("seeding") === identity;
  if (!isOurs && (await hasProducts(databaseUrl))) return "a shop is already there";
  run.state.set("seeding", identity);
  await backendCommand(run, databaseUrl, "run-seed", "The demo world could not be loaded", {
    args: run.size === "load" ? ["load"] : [],
    env: { SEED_OUT: seedFileOf(run) },
    onLine: (line) => {
      const progress = /^seed: (.+)/.exec(line)?.[1];
      if (progress) onProgress(progress);
    },
  });
  run.state.set("seeded", wanted);
  return undefined;
}

/** @param {string} databaseUrl */
async function hasProducts(databaseUrl) {
  return withDatabase(databaseUrl, async (client) => {
    const { rows } = await client.query(
      "select exists (select 1 from product where deleted_at is null) as found",
    );
    return rows[0].found;
  });
}

/** What the seed reports about its world. @param {Run} run */
const seedFileOf = (run) => resolve(run.dataDir, "seed.json");

/**
 * The demo's accounts; none in a shop that the demo did not fill.
 * @param {Run} run
 * @returns {Login[]}
 */
export function loginsOf(run) {
  const file = seedFileOf(run);
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).logins : [];
}

/**
 * The key of the sales channel that has stock: Medusa makes a channel and a key of its own that have none.
 * @param {string} databaseUrl
 * @returns {Promise<string>} "" when there is none
 */
export async function publishableKeyOf(databaseUrl) {
  return withDatabase(databaseUrl, async (client) => {
    const { rows } = await client.query(
      `select key.token from api_key key
         join publishable_api_key_sales_channel in_channel
           on in_channel.publishable_key_id = key.id and in_channel.deleted_at is null
         join sales_channel_stock_location stocked
           on stocked.sales_channel_id = in_channel.sales_channel_id and stocked.deleted_at is null
        where key.type = 'publishable' and key.revoked_at is null and key.deleted_at is null
        order by key.created_at limit 1`,
    );
    return rows[0]?.token ?? "";
  });
}

/**
 * Runs one of `scripts/run-*.mjs` to its end.
 * @param {Run} run
 * @param {string} databaseUrl
 * @param {string} script
 * @param {string} failure
 * @param {{ args?: string[], env?: NodeJS.ProcessEnv, onLine?: (line: string) => void, nice?: boolean }} [options]
 */
export function backendCommand(
  run,
  databaseUrl,
  script,
  failure,
  { args = [], env = {}, onLine, nice } = {},
) {
  return runCommand(process.execPath, [scriptPath(script), ...args], {
    cwd: fromRoot(),
    env: { ...commandEnvironment(run, databaseUrl), ...env },
    log: logOf(run, script),
    marker: run.marker,
    failure,
    onLine,
    nice,
  });
}
