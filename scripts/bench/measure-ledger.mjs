import { spawnSync } from "node:child_process";
import { addLoadOrders, writeLoadLedger } from "../../seed/load/write-load-ledger.mjs";
import { backendModule } from "../start/backend-module.mjs";
import { withDatabase } from "../start/database.mjs";
import { fromRoot } from "../start/paths.mjs";
import { databaseCpu } from "./database-cpu.mjs";
import { connectToLedger, createLedgerDatabase } from "./ledger-database.mjs";
import { askIncome, askLists } from "./ledger-questions.mjs";
import { closeMonths } from "./ledger-statements.mjs";

/** Orders that come after everything is counted: what is asked has a tail that isn't. */
const TAIL_ORDERS = 100;
const CSV_ROWS = 1_000_000;

/** @typedef {Awaited<ReturnType<typeof measureLedger>>} LedgerFigures */

/**
 * Everything that is measured of a ledger of one size, through the backend's own functions.
 * @param {import("../start/postgres.mjs").Postgres} postgres
 * @param {number} orders
 */
export async function measureLedger(postgres, orders) {
  const { url, drop } = await createLedgerDatabase(postgres.url, `ledger_${orders}`);
  const since = performance.now();
  await withDatabase(url, (client) => writeLoadLedger(client, orders));
  const loadSeconds = (performance.now() - since) / 1000;
  const sql = connectToLedger(url);
  try {
    const rebuild = await countAnew(sql, postgres.pid);
    await withDatabase(url, (client) => addLoadOrders(client, { from: orders, count: TAIL_ORDERS, orders }));
    const { rows } = await sql.raw("select pg_database_size(current_database())::float8 as bytes");
    return {
      orders,
      loadSeconds,
      databaseBytes: rows[0].bytes,
      entries: rebuild.entries,
      rebuild,
      ...(await askIncome(sql, postgres.pid)),
      ...(await askLists(sql)),
      statement: await closeMonths(sql),
      csv: stream(url, postgres.pid),
    };
  } finally {
    await sql.destroy();
    await drop();
  }
}

/**
 * @param {import("./ledger-database.mjs").Connection} sql
 * @param {number} postmaster
 * @returns {Promise<{ entries: number, seconds: number, cpuSeconds: number }>}
 */
async function countAnew(sql, postmaster) {
  /** @type {{ recountSummaries: (sql: unknown) => Promise<{ entries: number }> }} */
  const { recountSummaries } = await backendModule("workflows/income/fold-summaries.ts");
  const since = performance.now();
  const cpu = databaseCpu(postmaster);
  const { entries } = await recountSummaries(sql);
  return {
    entries,
    seconds: (performance.now() - since) / 1000,
    cpuSeconds: databaseCpu(postmaster) - cpu,
  };
}

/**
 * @param {string} url
 * @param {number} postmaster
 * @returns {{ rows: number, seconds: number, peakBytes: number, cpuSeconds: number }}
 */
function stream(url, postmaster) {
  const run = () => {
    const cpu = databaseCpu(postmaster);
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      [fromRoot("scripts/bench/stream-ledger.mjs"), url, String(CSV_ROWS)],
      { encoding: "utf8" },
    );
    if (status !== 0) throw new Error(`The CSV was not streamed: ${stderr}`);
    return { ...JSON.parse(stdout), cpuSeconds: databaseCpu(postmaster) - cpu };
  };
  // The first process translates TypeScript for itself, which is no part of streaming.
  run();
  return run();
}
