import { relative, resolve } from "node:path";
import { STOREFRONT_BUILD } from "./builds.mjs";
import { localUrl, storefrontEnvironment } from "./environment.mjs";
import { fromRoot } from "./paths.mjs";
import { commandEnvironment, logOf, scriptPath, settingsOf } from "./run.mjs";
import { startService, waitForAnswer } from "./service.mjs";
import { stagedDirectory } from "./staged-build.mjs";

/** @typedef {import("./run.mjs").Run} Run */
/** @typedef {import("./supervisor.mjs").Supervisor} Supervisor */

/**
 * @param {Run} run
 * @param {Supervisor} supervisor
 * @param {string} databaseUrl
 * @param {{ port?: number, name?: string }} [options] a further process on the same database
 */
export async function startBackend(
  run,
  supervisor,
  databaseUrl,
  { port = run.backendPort, name = "backend" } = {},
) {
  const log = logOf(run, name);
  const env = { ...commandEnvironment(run, databaseUrl), BACKEND_PORT: String(port), PORT: String(port) };
  return startWatched(
    run,
    supervisor,
    { name, script: scriptPath("run-backend"), env, log },
    `${localUrl(port)}/health`,
  );
}

/**
 * @param {Run} run
 * @param {Supervisor} supervisor
 * @param {string} databaseUrl
 * @param {string} publishableKey
 */
export async function startStorefront(run, supervisor, databaseUrl, publishableKey) {
  const log = logOf(run, "storefront");
  const env = {
    ...storefrontEnvironment(settingsOf(run, databaseUrl), publishableKey),
    NEXT_DIST_DIR: relative(fromRoot("storefront"), resolve(stagedDirectory(STOREFRONT_BUILD, run.name))),
  };
  const service = { name: "storefront", script: scriptPath("run-storefront"), env, log };
  await startWatched(run, supervisor, service, localUrl(run.storefrontPort));
}

/**
 * @param {Run} run
 * @param {Supervisor} supervisor
 * @param {{ name: string, script: string, env: NodeJS.ProcessEnv, log: string }} options
 * @param {string} url that answers when it is ready
 */
async function startWatched(run, supervisor, options, url) {
  const service = supervisor.watch(startService({ ...options, marker: run.marker }));
  run.pids.add(options.name, service.pid);
  await waitForAnswer(service, url, options.log);
  return service;
}
