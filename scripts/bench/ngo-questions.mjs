import { setTimeout as sleep } from "node:timers/promises";
import { addLoadOrders } from "../../seed/load/write-load-ledger.mjs";
import { backendModule } from "../start/backend-module.mjs";
import { withDatabase } from "../start/database.mjs";
import { reachAll } from "./ngo-reach.mjs";

export const CONNECTIONS = 10;
/** All of the load case's three years. */
const PERIOD = { from: "2023-12", to: "2026-11" };
const GROUPS = ["month", "center", "workshop", "craft", "destination", "sent", "recipient", "tone"];
/** Captures that are waited for, and orders that come with each. */
const CAPTURES = 4;
const ORDERS_AT_ONCE = 3;
const ROUNDS = 3;
/** Somebody who reads an overview looks at it before asking again. */
const LOOKS_MS = 20;

/** @typedef {import("./ledger-database.mjs").Connection} Connection */
/** @typedef {(container: unknown, reach: unknown, query: object) => Promise<any>} Ask */

/**
 * Asks as an officer of all centers, through the functions that the routes call.
 * @param {Connection} sql
 * @param {{ url: string, orders: number }} ledger
 */
export async function askAsOfficer(sql, { url, orders }) {
  const asked = await officer(sql);
  const overview = await asked.readOverview(PERIOD);
  const drills = [];
  for (const { what, ask } of drillDowns(asked, overview)) drills.push({ what, ms: await timed(ask) });
  const alone = [];
  for (let count = 0; count < 5; count += 1) alone.push(await timed(() => asked.readOverview(PERIOD)));
  const anew = (await together(() => times(ROUNDS, () => asked.readOverview(PERIOD)))).flat();
  const { rows } = await sql.raw("select count(*)::int as sums from ledger_summary");
  return { alone, anew, drills, sums: rows[0].sums, ...(await whileCaptured(asked, { url, orders })) };
}

/** @param {Connection} sql */
async function officer(sql) {
  /** @type {{ readOverview: Ask }} */
  const { readOverview } = await backendModule("workflows/ngo/read-overview.ts");
  /** @type {{ rememberedOverview: Ask }} */
  const { rememberedOverview } = await backendModule("workflows/ngo/remembered-overview.ts");
  /** @type {{ readFigures: Ask }} */
  const { readFigures } = await backendModule("workflows/ngo/read-figures.ts");
  /** @type {{ listNgoEntries: Ask }} */
  const { listNgoEntries } = await backendModule("workflows/ngo/list-ngo-entries.ts");
  const reach = await reachAll(sql);
  const container = { resolve: () => sql };
  const asking = (/** @type {Ask} */ ask) => (/** @type {object} */ query) => ask(container, reach, query);
  return {
    readOverview: asking(readOverview),
    rememberedOverview: asking(rememberedOverview),
    readFigures: asking(readFigures),
    listEntries: asking(listNgoEntries),
  };
}

/** @typedef {Awaited<ReturnType<typeof officer>>} Officer */

/**
 * Figures by every group, and of the first and last rows of every group and of every card the entries behind.
 * @param {Officer} asked @param {any} overview @returns {{ what: string, ask: () => Promise<unknown> }[]}
 */
function drillDowns(asked, { groups, money }) {
  /** @type {any[]} */
  const rows = Object.values(groups).flatMap((group) => [...group.slice(0, 5), ...group.slice(-2)]);
  const opens = [...rows, ...Object.values(money)].flatMap((number) => number?.opens ?? []);
  return [
    ...GROUPS.flatMap((group) =>
      ["income", "sold"].map((of) => ({
        what: `${of} by ${group}`,
        ask: () => asked.readFigures({ ...PERIOD, group, of }),
      })),
    ),
    ...opens.map((query) => ({
      what: `entries of ${new URLSearchParams(query)}`,
      ask: () => asked.listEntries({ ...query, limit: 50 }),
    })),
  ];
}

/**
 * Ten officers look at the overview again and again, while a few orders are captured now and then.
 * @param {Officer} asked
 * @param {{ url: string, orders: number }} ledger
 */
async function whileCaptured(asked, { url, orders }) {
  let isOver = false;
  let newest = "0";
  const looking = together(async () => {
    /** @type {number[]} */
    const answered = [];
    while (!isOver) {
      answered.push(
        await timed(async () => {
          const overview = await asked.rememberedOverview(PERIOD);
          JSON.stringify(overview);
          newest = overview.asOf.position;
        }),
      );
      await sleep(LOOKS_MS);
    }
    return answered;
  });
  /** @type {number[]} */
  const appears = [];
  await withDatabase(url, async (client) => {
    for (let count = 0; count < CAPTURES; count += 1) {
      const from = orders + count * ORDERS_AT_ONCE;
      await addLoadOrders(client, { from, count: ORDERS_AT_ONCE, orders });
      const since = performance.now();
      const { rows } = await client.query("select max(seq)::text as place from ledger_entry");
      while (BigInt(newest) < BigInt(rows[0].place)) await sleep(50);
      appears.push(performance.now() - since);
      await sleep(Math.random() * 3_000);
    }
  });
  isOver = true;
  return { answered: (await looking).flat(), appears };
}

/** Over all connections at once. @template T @param {() => Promise<T>} task @returns {Promise<T[]>} */
const together = (task) => Promise.all(Array.from({ length: CONNECTIONS }, task));

/** @param {number} count @param {() => Promise<unknown>} ask @returns {Promise<number[]>} */
async function times(count, ask) {
  const all = [];
  for (let done = 0; done < count; done += 1) all.push(await timed(ask));
  return all;
}

/** @param {() => Promise<unknown>} ask @returns {Promise<number>} milliseconds */
async function timed(ask) {
  const since = performance.now();
  await ask();
  return performance.now() - since;
}
