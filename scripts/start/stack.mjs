import { BACKEND_BUILD, canBuildTogether, ensureBuild, STOREFRONT_BUILD } from "./builds.mjs";
import { Failure } from "./failure.mjs";
import { installPackages } from "./install.mjs";
import { takeLock } from "./lock.mjs";
import { DATA_DIR } from "./paths.mjs";
import { say, step, stepIfNeeded } from "./progress.mjs";
import { logOf } from "./run.mjs";
import { startBackend, startStorefront } from "./servers.mjs";
import { writeStackFile } from "./stack-file.mjs";
import { stageBuild } from "./staged-build.mjs";
import { startStripe } from "./stripe.mjs";
import { identifyWorld, migrateWhenNeeded, publishableKeyOf, seedWhenEmpty } from "./world.mjs";

/** @typedef {import("./builds.mjs").Build} Build */
/** @typedef {import("./run.mjs").Run} Run */
/** @typedef {import("./supervisor.mjs").Supervisor} Supervisor */

/** A slow machine takes minutes for an install or a build. */
const PATIENCE_SECONDS = 900;

/**
 * One install or one build of a kind at a time in this directory, whoever asks for it.
 * @template T
 * @param {string} what
 * @param {() => Promise<T> | T} work
 * @returns {Promise<T>}
 */
async function alone(what, work) {
  const waiting = () => say(`    waiting until another run is done with the ${what}`);
  const lock = await takeLock(`${DATA_DIR}/${what.replace(" ", "-")}.lock`, "Another run", {
    patience: PATIENCE_SECONDS,
    waiting,
  });
  try {
    return await work();
  } finally {
    lock.release();
  }
}

/** @param {Run} run */
export async function install(run) {
  const options = { log: logOf(run, "install"), marker: run.marker };
  await stepIfNeeded("Packages", () => alone("packages", () => installPackages(options)));
}

/**
 * Builds what is stale and fills the database meanwhile: the backend is needed for the world, the
 * storefront only at the end.
 * @param {Run} run
 * @param {string} databaseUrl
 */
export async function prepare(run, databaseUrl) {
  if (canBuildTogether()) {
    await Promise.all([prepareBackend(run, databaseUrl), build(run, STOREFRONT_BUILD)]);
  } else {
    await build(run, BACKEND_BUILD);
    await build(run, STOREFRONT_BUILD);
    await prepareBackend(run, databaseUrl);
  }
  await stage(run, STOREFRONT_BUILD, await identifyWorld(databaseUrl));
}

/**
 * A built backend and a filled database, for whoever needs no pages.
 * @param {Run} run
 * @param {string} databaseUrl
 */
export async function prepareBackend(run, databaseUrl) {
  await build(run, BACKEND_BUILD);
  await stage(run, BACKEND_BUILD, "");
  await stepIfNeeded("Database tables", () => migrateWhenNeeded(run, databaseUrl));
  await stepIfNeeded("Demo world", () =>
    seedWhenEmpty(run, databaseUrl, (progress) => say(`    ${progress}`)),
  );
}

/** @param {Run} run @param {Build} one */
const build = (run, one) =>
  stepIfNeeded(`Build the ${one.name}`, () => alone(`${one.name} build`, () => ensureBuild(one, run)));

/** @param {Run} run @param {Build} one @param {string} world */
const stage = (run, one, world) => alone(`${one.name} build`, () => stageBuild(one, run.name, world));

/**
 * Starts the servers on a prepared database and waits until they answer.
 * @param {Run} run
 * @param {Supervisor} supervisor
 * @param {string} databaseUrl
 */
export async function serve(run, supervisor, databaseUrl) {
  const publishableKey = await publishableKeyOf(databaseUrl);
  if (!publishableKey)
    throw new Failure("The database has no publishable API key: start anew with npm start -- --reset.");
  if (run.stripePort) await step("Stripe's stand-in answers", () => startStripe(run, supervisor));
  await Promise.all([
    step("Backend answers", () => startBackend(run, supervisor, databaseUrl)),
    step("Storefront answers", () => startStorefront(run, supervisor, databaseUrl, publishableKey)),
  ]);
  return writeStackFile(run, { databaseUrl, publishableKey, pids: [process.pid, ...supervisor.pids] });
}
