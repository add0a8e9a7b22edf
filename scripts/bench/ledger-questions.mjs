import { backendModule } from "../start/backend-module.mjs";
import { databaseCpu } from "./database-cpu.mjs";
import { median, quantile } from "./measure.mjs";

const GROUPS = /** @type {const} */ (["month", "destination", "craft"]);
const ROUNDS = 3;

/** @typedef {import("./ledger-database.mjs").Connection} Connection */
/** @typedef {{ p50: number, p95: number }} Spread */

/**
 * The income of every center, by each group, between empty questions to the same database: what these take is the
 * machine's.
 * @param {Connection} sql
 * @param {number} postmaster
 * @returns {Promise<{ income: (Spread & { group: string })[], empty: Spread, cpuMs: number }>} `cpuMs` is what one question
 *   takes of the database's processor and of this process's, whatever else the machine does
 */
export async function askIncome(sql, postmaster) {
  /** @type {{ listIncome: (sql: unknown, query: object) => Promise<{ rows: unknown[] }> }} */
  const { listIncome } = await backendModule("workflows/income/list-income.ts");
  const { rows: centers } = await sql.raw("select id from center order by id");
  /** @type {Map<string, number[]>} */
  const times = new Map([...GROUPS, "empty"].map((name) => [name, []]));
  const cpu = () => databaseCpu(postmaster) * 1000 + process.cpuUsage().user / 1000;
  const before = cpu();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { id } of centers) {
      for (const group of GROUPS) {
        times.get(group)?.push(await timed(() => listIncome(sql, { group, center_id: id })));
        times.get("empty")?.push(await timed(() => sql.raw("select 1")));
      }
    }
  }
  const spread = (/** @type {string} */ name) => {
    const all = times.get(name) ?? [];
    return { p50: median(all), p95: quantile(all, 0.95) };
  };
  return {
    income: GROUPS.map((group) => ({ group, ...spread(group) })),
    empty: spread("empty"),
    cpuMs: (cpu() - before) / (ROUNDS * centers.length * GROUPS.length),
  };
}

/**
 * Pages of entries, and what the reporting job asks before it does anything.
 * @param {Connection} sql
 * @returns {Promise<{ page: { center: number, all: number }, waiting: { entries: number, ms: number } }>}
 */
export async function askLists(sql) {
  /** @type {{ listEntries: (sql: unknown, query: object) => Promise<{ entries: unknown[] }> }} */
  const { listEntries } = await backendModule("workflows/income/list-entries.ts");
  /** @type {{ wantedRates: (sql: unknown) => Promise<{ entries: number }[]> }} */
  const { wantedRates } = await backendModule("workflows/attribution/reporting/waiting-entries.ts");
  const { rows } = await sql.raw("select min(id) as id from center");
  const page = (/** @type {object} */ query) =>
    often(() => listEntries(sql, { accounts: "income", limit: 50, ...query }));
  let entries = 0;
  const ms = await often(async () => {
    entries = (await wantedRates(sql)).reduce((sum, wanted) => sum + wanted.entries, 0);
  });
  return {
    page: { center: await page({ center_id: rows[0].id }), all: await page({}) },
    waiting: { entries, ms },
  };
}

/** @param {() => Promise<unknown>} ask the median of some */
async function often(ask) {
  const times = [];
  for (let count = 0; count < 5; count += 1) times.push(await timed(ask));
  return median(times);
}

/** @param {() => Promise<unknown>} ask @returns {Promise<number>} milliseconds */
async function timed(ask) {
  const since = performance.now();
  await ask();
  return performance.now() - since;
}
