import { rmSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { runStripeStorm } from "./faults/stripe-storm.mjs";
import { cloneDatabase, dropDatabase } from "./start/database.mjs";
import { Failure, report } from "./start/failure.mjs";
import { takeLock } from "./start/lock.mjs";
import { checkNodeVersion } from "./start/node-version.mjs";
import { endOrphans } from "./start/orphans.mjs";
import { openDatabase } from "./start/own-database.mjs";
import { DATA_DIR } from "./start/paths.mjs";
import { freePort } from "./start/ports.mjs";
import { say, secondsSince, step } from "./start/progress.mjs";
import { describeRun, pidFileOf } from "./start/run.mjs";
import { install, prepareBackend } from "./start/stack.mjs";
import { onStopSignals } from "./start/stop-signals.mjs";
import { Supervisor } from "./start/supervisor.mjs";

const USAGE = "npm run test:faults -- [--checkouts 10000] [--seeds 1,2,3,4,5] [--kills 40]";
const STORMS_DIR = resolve(DATA_DIR, "storms");

const began = performance.now();
const supervisor = new Supervisor();
/** @type {import("./start/lock.mjs").Lock | undefined} */
let lock;

/** @param {string[]} argv */
function readOptions(argv) {
  const { values } = parseArgs({
    args: argv,
    options: {
      checkouts: { type: "string", default: "10000" },
      seeds: { type: "string", default: "1,2,3,4,5" },
      kills: { type: "string", default: "40" },
    },
  });
  const [checkouts = 0, kills = 0] = [values.checkouts, values.kills].map(Number);
  const seeds = values.seeds.split(",").map(Number);
  if (
    ![checkouts, kills, ...seeds].every((one) => Number.isInteger(one) && one >= 0) ||
    checkouts < seeds.length
  )
    throw new Failure(`Checkouts, seeds and kills are whole numbers. Usage: ${USAGE}`);
  return { checkouts, kills, seeds };
}

/** All checkouts together, dealt out over the seeds; each seed begins with a copy of the same fresh world. */
async function main() {
  checkNodeVersion();
  const { checkouts, kills, seeds } = readOptions(process.argv.slice(2));
  lock = await takeLock(resolve(STORMS_DIR, "storms.lock"), "A run of Stripe's fault tests");
  await endOrphans({ pidFile: pidFileOf(STORMS_DIR), marker: STORMS_DIR });
  const run = describeRun({
    name: "storms",
    dataDir: STORMS_DIR,
    backendPort: await freePort(),
    storefrontPort: await freePort(),
    stripePort: await freePort(),
    shopEnv: "test",
  });
  await install(run);
  const databaseUrl = await step("Database", () => openDatabase(run, supervisor, {}));
  await prepareBackend(run, databaseUrl);
  const tallies = [];
  for (const seed of seeds) {
    const copy = await cloneDatabase(databaseUrl, `storm_${seed}`);
    const share = { checkouts: Math.ceil(checkouts / seeds.length), kills: Math.ceil(kills / seeds.length) };
    const tally = await runStripeStorm(run, supervisor, copy, { seed, ...share });
    tallies.push(tally);
    if (tally.failed === 0) await dropDatabase(copy);
    else say(`    what it left is in the database ${new URL(copy).pathname.slice(1)}`);
  }
  const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
  say(`\n${tallies.length - failed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

async function end(/** @type {number} */ code) {
  await supervisor.stop();
  if (lock) rmSync(pidFileOf(STORMS_DIR), { force: true });
  lock?.release();
  say(`${secondsSince(began)} s; logs are in ${STORMS_DIR}`);
  process.exit(code);
}

onStopSignals({ stop: () => void end(130), force: () => process.exit(1) });

main().then(end, (error) => {
  report(error);
  return end(1);
});
