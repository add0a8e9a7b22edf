import { rmSync } from "node:fs";
import { resolve } from "node:path";
import { checkDatabaseUrl } from "./start/database.mjs";
import { checkDiskSpace, LATER_RUN_BYTES } from "./start/disk-space.mjs";
import { Failure, report } from "./start/failure.mjs";
import { writeHistory } from "./start/history.mjs";
import { takeLock } from "./start/lock.mjs";
import { checkNodeVersion } from "./start/node-version.mjs";
import { readStartOptions } from "./start/options.mjs";
import { endOrphans } from "./start/orphans.mjs";
import { openDatabase } from "./start/own-database.mjs";
import { DATA_DIR } from "./start/paths.mjs";
import { portFromEnvironment, requireFree } from "./start/ports.mjs";
import { say, secondsSince, step } from "./start/progress.mjs";
import { forgetWorld } from "./start/reset.mjs";
import { describeRun, pidFileOf } from "./start/run.mjs";
import { install, prepare, serve } from "./start/stack.mjs";
import { stackFileOf } from "./start/stack-file.mjs";
import { onStopSignals } from "./start/stop-signals.mjs";
import { Supervisor } from "./start/supervisor.mjs";
import { announce, showProgressLine } from "./start/welcome.mjs";

const began = performance.now();
const supervisor = new Supervisor();
/** @type {import("./start/lock.mjs").Lock | undefined} */
let lock;

/**
 * Ends what was started and what tells of it. Without the lock nothing here is ours.
 * @param {number} code
 */
async function end(code) {
  lock?.stopping();
  await supervisor.stop();
  if (lock) {
    rmSync(pidFileOf(DATA_DIR), { force: true });
    rmSync(stackFileOf(DATA_DIR), { force: true });
    lock.release();
  }
  process.exit(code);
}

onStopSignals({
  stop: (reason) => {
    say(`\nStopping (${reason}); once more to force it.`);
    void end(reason === "SIGINT" ? 130 : 143);
  },
  force: () => {
    void endOrphans({ pidFile: pidFileOf(DATA_DIR), marker: DATA_DIR });
    lock?.release();
    process.exit(1);
  },
});

async function main() {
  checkNodeVersion();
  const options = readStartOptions(process.argv.slice(2));
  checkDiskSpace(resolve(DATA_DIR, ".."), LATER_RUN_BYTES);
  lock = await takeLock(resolve(DATA_DIR, "start.lock"), "The shop");
  const ended = await endOrphans({ pidFile: pidFileOf(DATA_DIR), marker: DATA_DIR });
  if (ended) say(`  ✓ Ended ${ended} process${ended === 1 ? "" : "es"} that an earlier run left behind`);

  const run = describeRun({
    name: "shop",
    dataDir: DATA_DIR,
    backendPort: portFromEnvironment("BACKEND_PORT", 9000),
    storefrontPort: portFromEnvironment("STOREFRONT_PORT", 8000),
    shopEnv: "demo",
    size: options.size,
    stripePort: options.stripe ? portFromEnvironment("STRIPE_PORT", 12_111) : undefined,
  });
  await requireFree("backend", run.backendPort, "BACKEND_PORT");
  await requireFree("storefront", run.storefrontPort, "STOREFRONT_PORT");

  if (run.stripePort) await requireFree("stand-in of Stripe", run.stripePort, "STRIPE_PORT");

  const given = process.env.DATABASE_URL || undefined;
  if (given) checkDatabaseUrl(given);
  if (options.reset && given && !options.yes) {
    throw new Failure(
      "--reset would empty the database of DATABASE_URL, which is not the demo's own: add --yes if you mean it.",
    );
  }
  await install(run);
  if (options.reset) await step("Forget the old demo world", () => forgetWorld(run.dataDir, given));
  const databaseUrl = await step("Database", () => openDatabase(run, supervisor, { given }));
  await prepare(run, databaseUrl);
  const stack = await serve(run, supervisor, databaseUrl);
  announce(stack, secondsSince(began), Boolean(run.stripePort));
  if (options.history) {
    void writeHistory(run, databaseUrl, { isStopping: () => supervisor.isStopping, show: showProgressLine });
  }
  const death = await supervisor.death;
  throw new Failure(
    `The ${death.name} ended (${death.why}), so everything was stopped; see ${resolve(run.logDir, `${death.name}.log`)}.`,
  );
}

main().catch(async (error) => {
  if (supervisor.isStopping) return;
  report(error);
  await end(1);
});
