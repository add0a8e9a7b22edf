import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { runCommand } from "../start/command.mjs";
import { localUrl, plainEnvironment } from "../start/environment.mjs";
import { DATA_DIR, fromRoot, ROOT } from "../start/paths.mjs";
import { freePort } from "../start/ports.mjs";
import { startBackend } from "../start/servers.mjs";
import { row } from "./measure.mjs";

const SCRIPT = fromRoot("e2e/faults/one-of-a-kind.mjs");

/** @typedef {{ rounds: number, shoppers: number, orders: number, oversold: number, chargedWithoutOrder: number }} RaceResult */

/**
 * Twenty shoppers want the same piece, with one and with two backend processes on one database.
 * @param {{ run: import("../start/run.mjs").Run, databaseUrl: string, stackFile: string, backendUrl: string }} shop
 * @param {import("../start/supervisor.mjs").Supervisor} supervisor
 */
export async function benchRace(shop, supervisor) {
  if (!existsSync(SCRIPT)) return [row("one of a kind", "no fault run is written yet")];
  const alone = await race(shop, [shop.backendUrl]);
  const port = await freePort();
  await startBackend(shop.run, supervisor, shop.databaseUrl, { port, name: "backend-2" });
  const both = await race(shop, [shop.backendUrl, localUrl(port)]);
  return [judge("one of a kind, one process", alone), judge("one of a kind, two processes", both)];
}

/** @param {{ run: import("../start/run.mjs").Run, stackFile: string }} shop @param {string[]} servers @returns {Promise<RaceResult>} */
async function race({ run, stackFile }, servers) {
  const output = await runCommand(process.execPath, [SCRIPT], {
    cwd: ROOT,
    env: { ...plainEnvironment(), STACK_FILE: stackFile, SERVER_URLS: servers.join(",") },
    log: resolve(DATA_DIR, "logs/bench-race.log"),
    marker: run.marker,
    failure: "The race for a one of a kind broke off",
  });
  return JSON.parse(output.trim().split("\n").at(-1) ?? "{}");
}

/** @param {string} name @param {RaceResult} result */
function judge(name, { rounds, shoppers, orders, oversold, chargedWithoutOrder }) {
  return row(
    name,
    `${orders} orders in ${rounds} rounds of ${shoppers} shoppers, ${oversold} oversold, ${chargedWithoutOrder} charged without an order`,
    "one order a round, nobody charged without",
    orders === rounds && oversold === 0 && chargedWithoutOrder === 0,
  );
}
