import { mkdirSync } from "node:fs";
import { loadavg } from "node:os";
import { resolve } from "node:path";
import { checkDiskSpace } from "../start/disk-space.mjs";
import { DATA_DIR } from "../start/paths.mjs";
import { removePostgres, startPostgres } from "../start/postgres.mjs";
import { step } from "../start/progress.mjs";
import { row } from "./measure.mjs";
import { measureLedger } from "./measure-ledger.mjs";

/** A million orders with all their indexes, and what sorting and writing ahead needs beside. */
const BYTES_PER_ORDER = 8_000;

const GOALS = {
  incomeMs: 30,
  statementMs: 300,
  rebuildPerSecond: 150_000,
  csvPerSecond: 50_000,
  csvMegabytes: 150,
};

/** Below it, beginning and ending take longer than the rows between. */
const FULL_SPEED_ORDERS = 1_000_000;

/** Two runs of one thing differ as much. */
const NOISE = 1.2;

/** @typedef {import("./measure-ledger.mjs").LedgerFigures} LedgerFigures */

/**
 * The ledger as it grows: a database of its own for each size, made, measured and dropped.
 * @param {import("../start/supervisor.mjs").Supervisor} supervisor
 * @param {readonly number[]} sizes
 */
export async function benchLedger(supervisor, sizes) {
  const home = resolve(DATA_DIR, "bench-ledger");
  const directory = resolve(home, "postgres");
  mkdirSync(home, { recursive: true });
  checkDiskSpace(home, Math.max(...sizes) * BYTES_PER_ORDER);
  const postgres = await startPostgres({
    directory,
    log: resolve(home, "postgres.log"),
    password: "bench",
    marker: home,
  });
  supervisor.closeLast(postgres.stop);
  /** @type {LedgerFigures[]} */
  const curve = [];
  try {
    for (const orders of sizes)
      curve.push(await step(`Ledger of ${words(orders)} orders`, () => measureLedger(postgres, orders)));
  } finally {
    await removePostgres(directory);
  }
  return [...curve.flatMap(rowsOf), ...growth(curve)];
}

/** @param {LedgerFigures} figures */
function rowsOf({
  orders,
  entries,
  loadSeconds,
  databaseBytes,
  income,
  empty,
  cpuMs,
  statement,
  rebuild,
  csv,
  waiting,
  page,
}) {
  const name = (/** @type {string} */ what) => `${words(orders)} orders, ${what}`;
  const ms = (/** @type {number} */ value) => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
  /** @type {(goal: string, met: boolean) => [string?, boolean?]} */
  const rate = (goal, met) => (orders >= FULL_SPEED_ORDERS ? [goal, met] : []);
  const perCpu = rebuild.entries / rebuild.cpuSeconds;
  return [
    row(
      name("written by COPY"),
      `${words(entries)} entries in ${loadSeconds.toFixed(0)} s, ${(databaseBytes / 2 ** 30).toFixed(2)} GB; machine's load ${loadavg()[0]?.toFixed(1)}`,
    ),
    ...income.map(({ group, p50, p95 }) =>
      row(
        name(`income of a center by ${group}`),
        `p95 ${ms(p95)}, median ${ms(p50)}, ${(p50 / empty.p50).toFixed(1)} × an empty question (median ${ms(empty.p50)}, p95 ${ms(empty.p95)}); ${ms(cpuMs)} of processors a question`,
        `p95 ≤ ${GOALS.incomeMs} ms`,
        p95 <= GOALS.incomeMs,
      ),
    ),
    row(
      name("a statement"),
      `${ms(statement.median / statement.statements)}: ${statement.statements} of one center and month, ${statement.lines} lines, closed in ${ms(statement.median)}`,
      `≤ ${GOALS.statementMs} ms`,
      statement.median / statement.statements <= GOALS.statementMs,
    ),
    row(
      name("all sums counted anew"),
      `${words(rebuild.entries / rebuild.seconds)} entries/s by the clock, ${words(perCpu)} a second of the database's processor (${rebuild.seconds.toFixed(1)} s, ${rebuild.cpuSeconds.toFixed(1)} s of it)`,
      ...rate(
        `≥ ${words(GOALS.rebuildPerSecond)} entries/s`,
        rebuild.entries / rebuild.seconds >= GOALS.rebuildPerSecond,
      ),
    ),
    row(
      name("CSV"),
      `${words(csv.rows / csv.seconds)} rows/s by the clock, ${words(csv.rows / csv.cpuSeconds)} a second of the database's processor, ${words(csv.rows)} rows, peak ${Math.round(csv.peakBytes / 2 ** 20)} MB`,
      ...rate(
        `≥ ${words(GOALS.csvPerSecond)} rows/s in ≤ ${GOALS.csvMegabytes} MB`,
        csv.rows / csv.seconds >= GOALS.csvPerSecond && csv.peakBytes <= GOALS.csvMegabytes * 2 ** 20,
      ),
    ),
    row(
      name("what waits for a rate, all of it waiting"),
      `${words(waiting.entries)} entries told apart in ${ms(waiting.ms)}`,
    ),
    row(name("a page of 50 entries"), `of a center ${ms(page.center)}, of everything ${ms(page.all)}`),
  ];
}

/**
 * How much longer the largest takes than the one before, against how much larger it is.
 * @param {LedgerFigures[]} curve
 */
function growth(curve) {
  const [before, largest] = curve.slice(-2);
  if (!before || !largest) return [];
  const size = largest.entries / before.entries;
  const times = (/** @type {LedgerFigures} */ { income, statement, rebuild, csv, entries }) => ({
    income: Math.max(...income.map(({ p50 }) => p50)),
    "a statement": statement.median,
    "counting anew": rebuild.cpuSeconds || rebuild.seconds,
    "the whole CSV": ((csv.cpuSeconds || csv.seconds) / csv.rows) * entries,
  });
  const earlier = Object.values(times(before));
  const ratios = Object.entries(times(largest)).map(([what, time], index) => ({
    what,
    ratio: time / (earlier[index] ?? time),
  }));
  return [
    row(
      `a ledger ${size.toFixed(1)} × as large takes`,
      ratios.map(({ what, ratio }) => `${what} × ${ratio.toFixed(1)}`).join(", "),
      "no more than as many times as long",
      ratios.every(({ ratio }) => ratio <= size * NOISE),
    ),
  ];
}

const words = (/** @type {number} */ value) => Math.round(value).toLocaleString("en");
