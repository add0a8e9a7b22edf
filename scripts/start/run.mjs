import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { BACKEND_BUILD } from "./builds.mjs";
import { backendEnvironment } from "./environment.mjs";
import { pidRecord } from "./orphans.mjs";
import { fromRoot } from "./paths.mjs";
import { openState } from "./run-state.mjs";
import { loadSecrets } from "./secrets.mjs";
import { stagedDirectory } from "./staged-build.mjs";

/**
 * @typedef {object} Run one shop with its own data directory, ports and processes
 * @property {string} name of the copies of the builds, like "shop" or "test"
 * @property {string} dataDir
 * @property {string} logDir
 * @property {string} marker see process-table
 * @property {number} backendPort
 * @property {number} storefrontPort
 * @property {"demo" | "test"} shopEnv
 * @property {"demo" | "load"} size
 * @property {number} [stripePort] of Stripe's stand-in, when the shop talks to it
 * @property {import("./secrets.mjs").Secrets} secrets
 * @property {ReturnType<typeof openState>} state
 * @property {ReturnType<typeof pidRecord>} pids
 */

/**
 * @param {{ name: string, dataDir: string, backendPort: number, storefrontPort: number, shopEnv: "demo" | "test", size?: "demo" | "load", stripePort?: number }} options
 * @returns {Run}
 */
export function describeRun({ size = "demo", ...options }) {
  const logDir = resolve(options.dataDir, "logs");
  mkdirSync(logDir, { recursive: true });
  return {
    ...options,
    size,
    logDir,
    marker: options.dataDir,
    secrets: loadSecrets(resolve(options.dataDir, "secrets.json")),
    state: openState(resolve(options.dataDir, "state.json")),
    pids: pidRecord(pidFileOf(options.dataDir)),
  };
}

/** @param {string} dataDir */
export const pidFileOf = (dataDir) => resolve(dataDir, "pids.json");

/** @param {Run} run @param {string} file */
export const logOf = (run, file) => resolve(run.logDir, `${file}.log`);

/**
 * Settings that both servers are told.
 * @param {Run} run
 * @param {string} databaseUrl
 * @returns {import("./environment.mjs").ShopSettings}
 */
export function settingsOf(run, databaseUrl) {
  return {
    backendPort: run.backendPort,
    storefrontPort: run.storefrontPort,
    databaseUrl,
    shopEnv: run.shopEnv,
    fileDir: resolve(run.dataDir, "files"),
    mailDir: resolve(run.dataDir, "mail"),
    secrets: run.secrets,
    stripePort: run.stripePort,
  };
}

/**
 * The environment of every backend command of a run: its copy of the build included.
 * @param {Run} run
 * @param {string} databaseUrl
 */
export function commandEnvironment(run, databaseUrl) {
  return {
    ...backendEnvironment(settingsOf(run, databaseUrl)),
    BACKEND_BUILD: stagedDirectory(BACKEND_BUILD, run.name),
  };
}

/** @param {string} name like "run-seed" */
export const scriptPath = (name) => fromRoot("scripts", `${name}.mjs`);
