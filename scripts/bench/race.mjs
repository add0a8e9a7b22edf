import { pathToFileURL } from "node:url";
import { localUrl } from "../start/environment.mjs";
import { fromRoot } from "../start/paths.mjs";
import { freePort } from "../start/ports.mjs";
import { startBackend } from "../start/servers.mjs";
import { row } from "./measure.mjs";

const ROUNDS = 20;
const SHOPPERS = 20;

/**
 * @typedef {object} RaceResult of e2e/faults/one-of-a-kind.mjs
 * @property {number} processes
 * @property {boolean} passed
 * @property {number} rounds
 * @property {number} orders
 * @property {number} paidWithoutOrder
 * @property {unknown[]} wrongRounds
 */

/**
 * Twenty shoppers want the same piece, with one and with two backend processes on one database, and
 * with the piece in two lines of one basket.
 * @param {{ run: import("../start/run.mjs").Run, databaseUrl: string, stack: import("./shop.mjs").Stack }} shop
 * @param {import("../start/supervisor.mjs").Supervisor} supervisor
 */
export async function benchRace({ run, databaseUrl, stack }, supervisor) {
  const { oneOfAKind } = await import(pathToFileURL(fromRoot("e2e/faults/one-of-a-kind.mjs")).href);
  const race = (/** @type {string[]} */ backendUrls, /** @type {string} */ way) =>
    oneOfAKind({
      backendUrls,
      publishableKey: stack.publishableKey,
      databaseUrl,
      rounds: ROUNDS,
      shoppers: SHOPPERS,
      way,
    });
  const rows = [judge("one of a kind, one process", await race([stack.backendUrl], "basket"))];
  const port = await freePort();
  await startBackend(run, supervisor, databaseUrl, { port, name: "backend-2" });
  const both = [stack.backendUrl, localUrl(port)];
  for (const way of ["basket", "stock", "two-lines"]) {
    rows.push(judge(`one of a kind, two processes, ${way}`, await race(both, way)));
  }
  return rows;
}

/** @param {string} name @param {RaceResult} result */
function judge(name, { passed, rounds, orders, paidWithoutOrder, wrongRounds }) {
  return row(
    name,
    `${orders} orders in ${rounds} rounds of ${SHOPPERS} shoppers, ${wrongRounds.length} wrong rounds, ${paidWithoutOrder} charged without an order`,
    "nothing oversold, nobody charged without an order",
    passed,
  );
}
