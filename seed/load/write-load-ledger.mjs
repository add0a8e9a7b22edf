import { copyRows } from "./copy-rows.mjs";
import { COLUMNS, loadOrder } from "./load-order.mjs";
import { loadCenters } from "./load-world.mjs";

/** @typedef {import("./load-order.mjs").Table} Table */
/** @typedef {import("pg").Client} Client */

/** Orders that are written at once. */
const CHUNK = 5_000;
/** What the database marks for those who fold, report and close. */
const MARKS = ["ledger_entry_unfolded", "ledger_entry_unreported", "ledger_entry_unstated"];
const TABLES = /** @type {Table[]} */ (Object.keys(COLUMNS));

/**
 * Fills an empty database that has the tables of centers and of the ledger. For measuring only: it goes past the
 * shop's workflows, and past the checks that the database makes row by row; the ledger's own checks judge it afterwards.
 * @param {Client} client a superuser's
 * @param {number} orders
 */
export async function writeLoadLedger(client, orders) {
  await writeCenters(client, loadCenters());
  const indexes = await dropIndexes(client);
  await client.query("set session_replication_role = replica");
  // What is still to be counted and reported is marked as ever.
  for (const trigger of MARKS)
    await client.query(`alter table ledger_entry enable always trigger ${trigger}`);
  for (let from = 0; from < orders; from += CHUNK)
    await addLoadOrders(client, { from, count: Math.min(CHUNK, orders - from), orders });
  await client.query("set session_replication_role = origin");
  for (const trigger of MARKS) await client.query(`alter table ledger_entry enable trigger ${trigger}`);
  for (const definition of indexes) await client.query(definition);
  await client.query("vacuum (analyze)");
}

/**
 * Writes some orders of the load case, in one transaction.
 * @param {Client} client
 * @param {{ from: number, count: number, orders: number }} some numbers of the orders, and how many there are in all
 */
export async function addLoadOrders(client, { from, count, orders }) {
  const centers = loadCenters();
  /** @type {Record<string, (string | number | null)[][]>} */
  const rows = Object.fromEntries(TABLES.map((table) => [table, []]));
  for (let number = from; number < from + count; number += 1)
    for (const [table, row] of loadOrder(number, orders, centers)) rows[table]?.push(row);
  await client.query("begin");
  for (const table of TABLES) await copyRows(client, table, COLUMNS[table], rows[table] ?? []);
  await client.query("commit");
}

/** Indexes are built faster over all rows than row by row. @param {Client} client @returns {Promise<string[]>} */
async function dropIndexes(client) {
  const { rows } = await client.query(
    `select i.indexname as name, i.indexdef as definition from pg_indexes i
      where i.tablename = any($1)
        and not exists (select 1 from pg_constraint c where c.conindid = format('%I', i.indexname)::regclass)`,
    [TABLES],
  );
  for (const { name } of rows) await client.query(`drop index ${client.escapeIdentifier(name)}`);
  return rows.map(({ definition }) => definition);
}

/** @param {Client} client @param {import("./load-world.mjs").LoadCenter[]} centers */
async function writeCenters(client, centers) {
  const text = (/** @type {string} */ word) => JSON.stringify({ en: word });
  await copyRows(
    client,
    "center",
    [
      "id",
      "handle",
      "name",
      "story",
      "place",
      "kind",
      "country",
      "time_zone",
      "currency_code",
      "language",
      "default_labour_category",
      "sale_policy_id",
      "post_service_id",
      "status",
    ],
    centers.map(({ id, handle, country, timeZone, currencyCode, policy }) => [
      id,
      handle,
      text(handle),
      text(""),
      text(""),
      "community",
      country,
      timeZone,
      currencyCode,
      "en",
      "community_free",
      `load-${policy}`,
      "load",
      "active",
    ]),
  );
  await copyRows(
    client,
    "workshop",
    ["id", "handle", "name", "makers_band", "status", "center_id"],
    centers.flatMap(({ id, workshops }) =>
      workshops.map((workshop) => [
        workshop.id,
        workshop.handle,
        text(workshop.handle),
        "5-10",
        "active",
        id,
      ]),
    ),
  );
}
