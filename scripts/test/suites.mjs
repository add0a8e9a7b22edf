import { relative } from "node:path";
import { runStripeStorm } from "../faults/stripe-storm.mjs";
import { BACKEND_BUILD, STOREFRONT_BUILD } from "../start/builds.mjs";
import { cloneDatabase } from "../start/database.mjs";
import { Failure } from "../start/failure.mjs";
import { fromRoot } from "../start/paths.mjs";
import { step } from "../start/progress.mjs";
import { logOf } from "../start/run.mjs";
import { prepare, serve } from "../start/stack.mjs";
import { stackFileOf } from "../start/stack-file.mjs";
import { stagedDirectory } from "../start/staged-build.mjs";
import { findBrowser } from "./browser.mjs";
import { provideRedis } from "./redis.mjs";
import { runPlaywright, runVitest } from "./runners.mjs";

/** @typedef {import("../start/run.mjs").Run} Run */
/** @typedef {import("../start/supervisor.mjs").Supervisor} Supervisor */
/** @typedef {import("./tally.mjs").Tally} Tally */

/** Directories with a vitest.config of their own. */
const WITH_UNITS = ["scripts", "backend", "storefront", "e2e"];

/** Of what `npm run test:faults` does at length. */
const SHORT_STORM = { seed: 1, checkouts: 24, kills: 1 };

/** Rules and components, without any server. @param {Run} run @returns {Promise<Tally[]>} */
export async function unitSuite(run) {
  const tallies = [];
  for (const room of WITH_UNITS) {
    tallies.push(
      await step(`Unit tests of ${room}`, () => runVitest(run, `unit-${room}`, { cwd: fromRoot(room) })),
    );
  }
  return tallies;
}

/**
 * The backend against a real database.
 * @param {Run} run @param {string} databaseUrl @returns {Promise<Tally[]>}
 */
export async function integrationSuite(run, databaseUrl) {
  const { port, username, password } = new URL(databaseUrl);
  const env = {
    // Medusa's runner asks every other name for a TLS connection.
    DB_HOST: "localhost",
    DB_PORT: port,
    DB_USERNAME: username,
    DB_PASSWORD: decodeURIComponent(password),
    SHOP_ENV: "test",
    MEDUSA_FF_TRANSLATION: "true",
    NODE_ENV: "test",
  };
  const config = fromRoot("backend/integration-tests/vitest.config.mts");
  const tally = await step("Integration tests", () =>
    runVitest(run, "integration", { cwd: fromRoot("backend"), config, env }),
  );
  return [tally];
}

/**
 * The whole shop in a browser, then the containers' commands and Stripe in a storm on copies of its fresh database.
 * @param {Run} run @param {Supervisor} supervisor @param {string} databaseUrl @returns {Promise<Tally[]>}
 */
export async function endToEndSuite(run, supervisor, databaseUrl) {
  const browser = await step("Browser", () =>
    findBrowser({ log: logOf(run, "browser"), marker: run.marker }),
  );
  const redisMissing = await step("Redis", () =>
    provideRedis({ log: logOf(run, "redis"), marker: run.marker }),
  );
  if (redisMissing && process.env.CI)
    throw new Failure(`The containers' commands can't be tried: ${redisMissing}.`);
  await prepare(run, databaseUrl);
  const containersUrl = await cloneDatabase(databaseUrl, "containers");
  const stormUrl = await cloneDatabase(databaseUrl, "storm");
  const { publishableKey } = await serve(run, supervisor, databaseUrl);
  const journeys = await step("Journeys", () =>
    runPlaywright(run, "journeys", {
      env: { PLAYWRIGHT_CHROMIUM: browser, STACK_FILE: stackFileOf(run.dataDir) },
    }),
  );
  await supervisor.stopServices();
  const containers = await step("Containers", () =>
    runVitest(run, "containers", {
      cwd: fromRoot("e2e"),
      config: fromRoot("e2e/containers/vitest.config.mts"),
      env: containerEnvironment(run, { databaseUrl: containersUrl, publishableKey, redisMissing }),
    }),
  );
  const storm = await step("Stripe in a storm", () => runStripeStorm(run, supervisor, stormUrl, SHORT_STORM));
  return [journeys, containers, storm];
}

/**
 * @param {Run} run
 * @param {{ databaseUrl: string, publishableKey: string, redisMissing: string | undefined }} facts
 * @returns {NodeJS.ProcessEnv}
 */
function containerEnvironment(run, { databaseUrl, publishableKey, redisMissing }) {
  return {
    CONTAINER_DATABASE_URL: databaseUrl,
    CONTAINER_PUBLISHABLE_KEY: publishableKey,
    CONTAINER_DATA_DIR: `${run.dataDir}/containers`,
    BACKEND_BUILD: stagedDirectory(BACKEND_BUILD, run.name),
    NEXT_DIST_DIR: relative(fromRoot("storefront"), stagedDirectory(STOREFRONT_BUILD, run.name)),
    ...(redisMissing ? { CONTAINER_SKIP: redisMissing } : {}),
  };
}
