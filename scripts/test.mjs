import { rmSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { Failure, sentenceOf } from "./start/failure.mjs";
import { takeLock } from "./start/lock.mjs";
import { checkNodeVersion } from "./start/node-version.mjs";
import { endOrphans } from "./start/orphans.mjs";
import { openDatabase } from "./start/own-database.mjs";
import { DATA_DIR } from "./start/paths.mjs";
import { freePort } from "./start/ports.mjs";
import { say, secondsSince, step } from "./start/progress.mjs";
import { forgetWorld } from "./start/reset.mjs";
import { describeRun, pidFileOf } from "./start/run.mjs";
import { install } from "./start/stack.mjs";
import { onStopSignals } from "./start/stop-signals.mjs";
import { Supervisor } from "./start/supervisor.mjs";
import { endToEndSuite, integrationSuite, unitSuite } from "./test/suites.mjs";
import { crashed, summary } from "./test/tally.mjs";

const SUITES = /** @type {const} */ (["unit", "integration", "e2e"]);
/** Tests throw their data away: nothing has to survive a power cut. */
const DISPOSABLE = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"];
const TEST_DIR = resolve(DATA_DIR, "test");

const began = performance.now();
const supervisor = new Supervisor();
/** @type {import("./test/tally.mjs").Tally[]} */
const tallies = [];
/** @type {import("./start/lock.mjs").Lock | undefined} */
let lock;

/** @param {string[]} argv */
function readSuites(argv) {
  const { values } = parseArgs({ args: argv, options: { only: { type: "string", multiple: true } } });
  const unknown = values.only?.find((name) => !SUITES.some((suite) => suite === name));
  if (unknown) throw new Failure(`--only ${unknown} is unknown: choose from ${SUITES.join(", ")}.`);
  return new Set(values.only ?? SUITES);
}

/**
 * Counts what a suite brings; one that breaks off is a failure and doesn't keep the next from running.
 * @param {string} name
 * @param {() => Promise<import("./test/tally.mjs").Tally[]>} suite
 */
async function count(name, suite) {
  try {
    tallies.push(...(await suite()));
  } catch (error) {
    tallies.push(crashed(name, sentenceOf(error)));
  }
}

async function main() {
  checkNodeVersion();
  const suites = readSuites(process.argv.slice(2));
  lock = await takeLock(resolve(TEST_DIR, "test.lock"), "A test run");
  await endOrphans({ pidFile: pidFileOf(TEST_DIR), marker: TEST_DIR });
  const run = describeRun({
    name: "test",
    dataDir: TEST_DIR,
    backendPort: await freePort(),
    storefrontPort: await freePort(),
    shopEnv: "test",
    stripePort: await freePort(),
  });
  await install(run);
  if (suites.has("unit")) await count("unit tests", () => unitSuite(run));
  if (!suites.has("integration") && !suites.has("e2e")) return;
  await forgetWorld(run.dataDir, undefined);
  const databaseUrl = await step("Database", () => openDatabase(run, supervisor, { settings: DISPOSABLE }));
  if (suites.has("integration")) await count("integration tests", () => integrationSuite(run, databaseUrl));
  if (suites.has("e2e")) await count("end-to-end tests", () => endToEndSuite(run, supervisor, databaseUrl));
}

/** @type {Promise<void> | undefined} */
let ending;

function end() {
  ending ??= closeAndCount();
  return ending;
}

async function closeAndCount() {
  await supervisor.stop();
  if (lock) rmSync(pidFileOf(TEST_DIR), { force: true });
  lock?.release();
  for (const { name, passed, failed, skipped, failures } of tallies) {
    say(`\n${name}: ${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ""}`);
    for (const failure of failures) say(`  ✗ ${failure}`);
  }
  const { passed, failed, line } = summary(tallies);
  say(`\n${secondsSince(began)} s; reports and logs are in ${TEST_DIR}`);
  say(line);
  process.exit(failed === 0 && passed > 0 ? 0 : 1);
}

onStopSignals({
  stop: (reason) => {
    tallies.push(crashed("npm test", `stopped by ${reason}`));
    void end();
  },
  force: () => process.exit(1),
});

main()
  .catch((error) => tallies.push(crashed("npm test", sentenceOf(error))))
  .then(end);
