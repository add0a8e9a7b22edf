import { mkdirSync } from "node:fs";
import { loadavg } from "node:os";
import { resolve } from "node:path";
import { checkDiskSpace } from "../start/disk-space.mjs";
import { DATA_DIR } from "../start/paths.mjs";
import { removePostgres, startPostgres } from "../start/postgres.mjs";
import { step } from "../start/progress.mjs";
import { connectToLedger } from "./ledger-database.mjs";
import { median, quantile, row } from "./measure.mjs";
import { createNgoDatabase } from "./ngo-database.mjs";
import { benchNgoFiles } from "./ngo-files.mjs";
import { askAsOfficer, CONNECTIONS } from "./ngo-questions.mjs";

const GOALS = { overviewMs: 150, drillMs: 200, appearsSeconds: 10 };
const BYTES_PER_ORDER = 8_000;

/**
 * What an officer of an organisation with every center of the load case waits for.
 * @param {import("../start/supervisor.mjs").Supervisor} supervisor
 * @param {number} orders
 */
export async function benchNgo(supervisor, orders) {
  const home = resolve(DATA_DIR, "bench-ngo");
  const directory = resolve(home, "postgres");
  mkdirSync(home, { recursive: true });
  checkDiskSpace(home, orders * BYTES_PER_ORDER);
  const log = resolve(home, "postgres.log");
  const postgres = await startPostgres({ directory, log, password: "bench", marker: home });
  supervisor.closeLast(postgres.stop);
  try {
    return await step(`Officer of ${orders.toLocaleString("en")} orders`, () =>
      measureNgo(postgres, orders, home),
    );
  } finally {
    await removePostgres(directory);
  }
}

/** @param {import("../start/postgres.mjs").Postgres} postgres @param {number} orders @param {string} home */
async function measureNgo(postgres, orders, home) {
  const { url, drop } = await createNgoDatabase(postgres.url, orders);
  const sql = connectToLedger(url, CONNECTIONS + 1);
  try {
    const rows = rowsOf(orders, await askAsOfficer(sql, { url, orders }));
    return [...rows, ...(await benchNgoFiles(url, home, `${orders.toLocaleString("en")} orders`))];
  } finally {
    await sql.destroy();
    await drop();
  }
}

/** @param {number} orders @param {Awaited<ReturnType<typeof askAsOfficer>>} figures */
function rowsOf(orders, { answered, appears, alone, anew, drills, sums }) {
  const name = (/** @type {string} */ what) => `${orders.toLocaleString("en")} orders, ${what}`;
  const ms = (/** @type {number} */ value) => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
  const spread = (/** @type {number[]} */ times) =>
    `p95 ${ms(quantile(times, 0.95))}, median ${ms(median(times))}, slowest ${ms(Math.max(...times))}`;
  const p95 = quantile(answered, 0.95);
  const drillTimes = drills.map((drill) => drill.ms);
  const drill = quantile(drillTimes, 0.95);
  const slowest = drills.find((one) => one.ms === Math.max(...drillTimes));
  return [
    row(
      name(
        `overview of 40 centers over three years at ${CONNECTIONS} connections, while orders are captured`,
      ),
      `${spread(answered)} of ${answered.length.toLocaleString("en")} answers; machine's load ${loadavg()[0]?.toFixed(1)}`,
      `p95 ≤ ${GOALS.overviewMs} ms`,
      p95 <= GOALS.overviewMs,
    ),
    row(
      name("from a capture that is booked until the overview has it"),
      `${(Math.max(...appears) / 1000).toFixed(1)} s at most, of ${appears.length}`,
      `≤ ${GOALS.appearsSeconds} s`,
      Math.max(...appears) <= GOALS.appearsSeconds * 1000,
    ),
    row(
      name("the same read anew, as by who asks first"),
      `alone ${spread(alone)}; ${CONNECTIONS} at once ${spread(anew)}; ${sums.toLocaleString("en")} sums kept`,
    ),
    row(
      name(`${drills.length} drill-downs: figures by every group, and the entries behind every number`),
      `${spread(drillTimes)}: ${slowest?.what}`,
      `p95 ≤ ${GOALS.drillMs} ms`,
      drill <= GOALS.drillMs,
    ),
  ];
}
