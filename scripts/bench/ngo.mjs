import { mkdirSync } from "node:fs";
import { loadavg } from "node:os";
import { resolve } from "node:path";
import { writeLoadLedger } from "../../seed/load/write-load-ledger.mjs";
import { backendModule } from "../start/backend-module.mjs";
import { withDatabase } from "../start/database.mjs";
import { checkDiskSpace } from "../start/disk-space.mjs";
import { DATA_DIR } from "../start/paths.mjs";
import { removePostgres, startPostgres } from "../start/postgres.mjs";
import { step } from "../start/progress.mjs";
import { connectToLedger, createLedgerDatabase } from "./ledger-database.mjs";
import { median, quantile, row } from "./measure.mjs";

const GOALS = { overviewMs: 150, entriesMs: 200 };
const CONNECTIONS = 10;
const ROUNDS = 5;
/** All of the load case's three years. */
const PERIOD = { from: "2023-11", to: "2026-10" };
/** What the ledger's tables lack of an officer's overview. */
const BESIDE = ["trade", "parcel"];
const BYTES_PER_ORDER = 8_000;
/** Units for a dollar, on each month's last day. */
const RATES = { PEN: "3.71", VND: "26250", EUR: "0.861", ZAR: "17.32", GBP: "0.752" };

/** @typedef {import("./ledger-database.mjs").Connection} Connection */

/**
 * What an officer of an organisation with every center of the load case waits for: the overview of all its years, asked over
 * ten connections at once, and the entries behind its numbers.
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
    return await step(`Officer of ${orders.toLocaleString("en")} orders`, () => measureNgo(postgres, orders));
  } finally {
    await removePostgres(directory);
  }
}

/** @param {import("../start/postgres.mjs").Postgres} postgres @param {number} orders */
async function measureNgo(postgres, orders) {
  const { url, drop } = await createLedgerDatabase(postgres.url, `ngo_${orders}`, BESIDE);
  await withDatabase(url, (client) => writeLoadLedger(client, orders));
  const sql = connectToLedger(url, CONNECTIONS);
  try {
    /** @type {{ recountSummaries: (sql: unknown) => Promise<unknown> }} */
    const { recountSummaries } = await backendModule("workflows/income/fold-summaries.ts");
    await recountSummaries(sql);
    await writeRates(sql);
    return await askAsOfficer(sql, orders);
  } finally {
    await sql.destroy();
    await drop();
  }
}

/** @param {Connection} sql */
async function writeRates(sql) {
  for (const [quote, rate] of Object.entries(RATES))
    await sql.raw(
      `insert into fx_rate (id, base, quote, rate, as_of, source)
       select 'fxr_' || :quote || m, 'USD', :quote, :rate, m + interval '27 days', 'bench'
         from generate_series('2020-01-01'::timestamptz, '2026-12-01', interval '1 month') m`,
      { quote, rate },
    );
}

/** @param {Connection} sql @param {number} orders */
async function askAsOfficer(sql, orders) {
  /** @typedef {(container: unknown, reach: unknown, query: object) => Promise<any>} Ask */
  /** @type {{ readOverview: Ask }} */
  const { readOverview } = await backendModule("workflows/ngo/read-overview.ts");
  /** @type {{ rememberedOverview: Ask }} */
  const { rememberedOverview } = await backendModule("workflows/ngo/remembered-overview.ts");
  /** @type {{ listNgoEntries: Ask }} */
  const { listNgoEntries } = await backendModule("workflows/ngo/list-ngo-entries.ts");
  const container = { resolve: () => sql };
  const { rows: centers } = await sql.raw("select id from center order by id");
  const reach = {
    organisation: {
      id: "org",
      name: "Load",
      reportingCurrency: "EUR",
      grants: centers.map(({ id }) => ({ id: `grant_${id}`, centerId: id, scope: "detail" })),
    },
    asks: { kind: "officer", officerId: "off", role: "lead" },
  };
  const overview = await readOverview(container, reach, PERIOD);
  const alone = [];
  for (let count = 0; count < 5; count += 1)
    alone.push(await timed(() => readOverview(container, reach, PERIOD)));
  const anew = await together(() => readOverview(container, reach, PERIOD));
  const remembered = await together(() => rememberedOverview(container, reach, PERIOD));
  const drills = [];
  for (const opens of numbersOf(overview))
    drills.push(await timed(() => listNgoEntries(container, reach, { ...opens, limit: 50 })));
  const { rows } = await sql.raw("select count(*)::int as sums from ledger_summary");
  const name = (/** @type {string} */ what) => `${orders.toLocaleString("en")} orders, ${what}`;
  const ms = (/** @type {number} */ value) => `${value.toFixed(0)} ms`;
  const [p95, slowest] = [quantile(anew, 0.95), quantile(drills, 0.95)];
  return [
    row(
      name("overview of 40 centers over three years, read anew each time"),
      `p95 ${ms(p95)}, median ${ms(median(anew))} at ${CONNECTIONS} connections; alone ${ms(median(alone))}; ${rows[0].sums.toLocaleString("en")} sums kept; machine's load ${loadavg()[0]?.toFixed(1)}`,
      `p95 ≤ ${GOALS.overviewMs} ms`,
      p95 <= GOALS.overviewMs,
    ),
    row(
      name("the same as it is answered, remembered for seconds"),
      `median ${ms(median(remembered))}, slowest ${ms(Math.max(...remembered))}, which is who asks first`,
    ),
    row(
      name(`${drills.length} drill-downs, one of every number`),
      `p95 ${ms(slowest)}, median ${ms(median(drills))}, slowest ${ms(Math.max(...drills))}`,
      `p95 ≤ ${GOALS.entriesMs} ms`,
      slowest <= GOALS.entriesMs,
    ),
  ];
}

/** Some questions over all connections at once. @param {() => Promise<unknown>} ask @returns {Promise<number[]>} */
async function together(ask) {
  /** @type {number[]} */
  const times = [];
  const connection = async () => {
    for (let count = 0; count < ROUNDS; count += 1) times.push(await timed(ask));
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, connection));
  return times;
}

/** What opens the first rows of every group and every card. @param {any} overview @returns {object[]} */
function numbersOf({ groups, money }) {
  /** @type {any[]} */
  const rows = Object.values(groups).flatMap((group) => /** @type {any[]} */ (group).slice(0, 5));
  return [...rows, ...Object.values(money)].flatMap((number) => number?.opens ?? []);
}

/** @param {() => Promise<unknown>} ask @returns {Promise<number>} milliseconds */
async function timed(ask) {
  const since = performance.now();
  await ask();
  return performance.now() - since;
}
