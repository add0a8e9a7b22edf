import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism, freemem } from "node:os";
import { resolve } from "node:path";
import { runCommand } from "./command.mjs";
import { plainEnvironment } from "./environment.mjs";
import { fingerprint } from "./fingerprint.mjs";
import { fromRoot } from "./paths.mjs";

/** Both builders at once hold about 2.5 GB. */
const BOTH_AT_ONCE_BYTES = 3 * 1024 ** 3;

/**
 * @typedef {object} Build
 * @property {"backend" | "storefront"} name
 * @property {string} directory what the build writes
 * @property {string[]} sources
 * @property {string} program
 * @property {string[]} args
 */

/** @type {Build} */
export const BACKEND_BUILD = {
  name: "backend",
  directory: fromRoot("backend/.medusa/server"),
  sources: [fromRoot("backend"), fromRoot("package-lock.json")],
  program: process.execPath,
  args: [fromRoot("node_modules/@medusajs/cli/cli.js"), "build"],
};

/** @type {Build} */
export const STOREFRONT_BUILD = {
  name: "storefront",
  directory: fromRoot("storefront/.next"),
  sources: [fromRoot("storefront"), fromRoot("backend/src/contracts"), fromRoot("package-lock.json")],
  program: process.execPath,
  args: [fromRoot("node_modules/next/dist/bin/next"), "build"],
};

/** @param {Build} build */
const stampOf = (build) => resolve(build.directory, ".fingerprint");

/** Which sources a build was made of; empty when there is none. @param {Build} build */
export function builtFrom(build) {
  const stamp = stampOf(build);
  return existsSync(stamp) ? readFileSync(stamp, "utf8") : "";
}

/** Whether two builds at once are faster here than one after the other. */
export function canBuildTogether() {
  return availableParallelism() >= 2 && freemem() > BOTH_AT_ONCE_BYTES;
}

/**
 * Builds unless the sources are those of the last build.
 * @param {Build} build
 * @param {{ logDir: string, marker: string }} options
 * @returns {Promise<string | undefined>} why nothing was done
 */
export async function ensureBuild(build, { logDir, marker }) {
  const wanted = fingerprint(build.sources, [process.version]);
  if (builtFrom(build) === wanted) return "up to date";
  await runCommand(build.program, build.args, {
    cwd: fromRoot(build.name),
    env: { ...plainEnvironment(), NODE_ENV: "production" },
    log: resolve(logDir, `build-${build.name}.log`),
    marker,
    failure: `The ${build.name} could not be built`,
  });
  writeFileSync(stampOf(build), wanted);
  return undefined;
}
