import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { backendModule } from "../start/backend-module.mjs";
import { withDatabase } from "../start/database.mjs";
import { fromRoot } from "../start/paths.mjs";

/** The ledger, and the centers whose clocks and names it is read with. */
const MODULES = ["center", "attribution"];

/**
 * A database with the ledger's tables and no others, made by the backend's own migrations.
 * @param {string} serverUrl of the maintenance database
 * @param {string} name
 * @param {readonly string[]} [beside] further modules
 * @returns {Promise<{ url: string, drop: () => Promise<void> }>}
 */
export async function createLedgerDatabase(serverUrl, name, beside = []) {
  const drop = () =>
    withDatabase(serverUrl, async (client) => {
      await client.query(`drop database if exists ${client.escapeIdentifier(name)} with (force)`);
    });
  await drop();
  await withDatabase(serverUrl, (client) => client.query(`create database ${client.escapeIdentifier(name)}`));
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  const statements = (await Promise.all([...MODULES, ...beside].map(migrationsOf))).flat();
  await withDatabase(url.toString(), async (client) => {
    for (const statement of statements) await client.query(statement);
  });
  return { url: url.toString(), drop };
}

/**
 * @typedef {{ up(): Promise<void>, getQueries(): unknown[] }} Migration
 * @param {string} module
 * @returns {Promise<string[]>} SQL, in order
 */
async function migrationsOf(module) {
  const directory = `modules/${module}/migrations`;
  const files = readdirSync(fromRoot("backend/src", directory)).filter((file) => file.endsWith(".ts"));
  const statements = [];
  for (const file of files.sort()) {
    /** @type {Record<string, new () => Migration>} */
    const exported = await backendModule(`${directory}/${file}`);
    const [Migration] = Object.values(exported);
    if (!Migration) throw new Error(`${file} has no migration`);
    const migration = new Migration();
    await migration.up();
    statements.push(...migration.getQueries().map(String));
  }
  return statements;
}

/**
 * What the backend's own functions are given as their connection.
 * @typedef {object} Connection
 * @property {(sql: string, values?: unknown) => Promise<{ rows: any[] }>} raw
 * @property {<T>(work: (sql: Connection) => Promise<T>) => Promise<T>} transaction
 * @property {() => Promise<void>} destroy
 */

/** @param {string} url @param {number} [most] connections at once @returns {Connection} */
export function connectToLedger(url, most = 4) {
  const fromBackend = createRequire(fromRoot("backend/package.json"));
  const { knex } = createRequire(fromBackend.resolve("@mikro-orm/knex"))("knex");
  return knex({ client: "pg", connection: url, pool: { min: 0, max: most } });
}
