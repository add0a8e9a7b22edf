import { rmSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { runFaultPoints } from "./faults/fault-points.mjs";
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

const USAGE = "npm run faults -- [--points 30] [--seed 1]";
const FAULTS_DIR = resolve(DATA_DIR, "faults");

const began = performance.now();
const supervisor = new Supervisor();
/** @type {import("./start/lock.mjs").Lock | undefined} */
let lock;

/** @param {string[]} argv */
function readOptions(argv) {
  const { values } = parseArgs({
    args: argv,
    options: { points: { type: "string", default: "30" }, seed: { type: "string" } },
  });
  const points = Number(values.points);
  const seed = Number(values.seed ?? Date.now() % 1_000_000);
  if (!Number.isInteger(points) || points < 1 || !Number.isInteger(seed) || seed < 0)
    throw new Failure(`Points and seed are whole numbers. Usage: ${USAGE}`);
  return { points, seed };
}

/** A world of its own is kept beside the copy that is spoilt, so that the next run begins at once. */
async function main() {
  checkNodeVersion();
  const { points, seed } = readOptions(process.argv.slice(2));
  lock = await takeLock(resolve(FAULTS_DIR, "faults.lock"), "A run of the fault tests");
  await endOrphans({ pidFile: pidFileOf(FAULTS_DIR), marker: FAULTS_DIR });
  const run = describeRun({
    name: "faults",
    dataDir: FAULTS_DIR,
    backendPort: await freePort(),
    storefrontPort: await freePort(),
    shopEnv: "test",
  });
  await install(run);
  const databaseUrl = await step("Database", () => openDatabase(run, supervisor, {}));
  await prepareBackend(run, databaseUrl);
  const copy = await cloneDatabase(databaseUrl, "faults");
  const tally = await runFaultPoints(run, supervisor, copy, { points, seed });
  await supervisor.stopServices();
  await dropDatabase(copy);
  say(`\n${tally.passed} passed, ${tally.failed} failed`);
  return tally.failed === 0 ? 0 : 1;
}

async function end(/** @type {number} */ code) {
  await supervisor.stop();
  if (lock) rmSync(pidFileOf(FAULTS_DIR), { force: true });
  lock?.release();
  say(`${secondsSince(began)} s; logs are in ${FAULTS_DIR}`);
  process.exit(code);
}

onStopSignals({ stop: () => void end(130), force: () => process.exit(1) });

main().then(end, (error) => {
  report(error);
  return end(1);
});
