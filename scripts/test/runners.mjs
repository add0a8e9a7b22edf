import { rmSync } from "node:fs";
import { resolve } from "node:path";
import { runCommand } from "../start/command.mjs";
import { plainEnvironment } from "../start/environment.mjs";
import { fromRoot } from "../start/paths.mjs";
import { logOf } from "../start/run.mjs";
import { tallyPlaywright, tallyVitest } from "./tally.mjs";

/** @typedef {import("../start/run.mjs").Run} Run */
/** @typedef {import("./tally.mjs").Tally} Tally */

const VITEST = fromRoot("node_modules/vitest/vitest.mjs");
const PLAYWRIGHT = fromRoot("node_modules/@playwright/test/cli.js");

/**
 * @param {Run} run
 * @param {string} name
 * @param {{ cwd: string, config?: string, env?: NodeJS.ProcessEnv }} options
 * @returns {Promise<Tally>}
 */
export async function runVitest(run, name, { cwd, config, env = {} }) {
  const report = reportOf(run, name);
  const args = [VITEST, "run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  if (config) args.push("--config", config);
  await runToEnd(run, name, args, cwd, env);
  return tallyVitest(name, report);
}

/**
 * @param {Run} run
 * @param {string} name
 * @param {{ env: NodeJS.ProcessEnv, args?: string[] }} options
 * @returns {Promise<Tally>}
 */
export async function runPlaywright(run, name, { env, args = [] }) {
  const report = reportOf(run, name);
  const command = [PLAYWRIGHT, "test", "--reporter=list,json", ...args];
  await runToEnd(run, name, command, fromRoot("e2e"), { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: report });
  return tallyPlaywright(name, report);
}

/** @param {Run} run @param {string} name */
function reportOf(run, name) {
  const report = resolve(run.dataDir, "reports", `${name}.json`);
  rmSync(report, { force: true });
  return report;
}

/**
 * A failed test ends its runner with an error, which the report tells better.
 * @param {Run} run @param {string} name @param {string[]} args @param {string} cwd @param {NodeJS.ProcessEnv} env
 */
async function runToEnd(run, name, args, cwd, env) {
  const options = {
    cwd,
    env: { ...plainEnvironment(), NO_COLOR: "1", FORCE_COLOR: "0", ...env },
    log: logOf(run, name),
    marker: run.marker,
    failure: `${name} failed`,
  };
  await runCommand(process.execPath, args, options).catch(() => {});
}
