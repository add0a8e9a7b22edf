import { constants, cpSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { builtFrom } from "./builds.mjs";

/**
 * A run serves its own copy of a build, so that a new build or another run never changes files under
 * it, and the pages the storefront keeps belong to one database.
 * @param {import("./builds.mjs").Build} build
 * @param {string} run name of the run, like "shop"
 * @param {string} world what the copy's cached pages show; another world starts with a fresh copy
 * @returns {string} directory of the copy
 */
export function stageBuild(build, run, world) {
  const copy = stagedDirectory(build, run);
  const stamp = resolve(copy, ".staged");
  const wanted = `${builtFrom(build)} ${world}`;
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return copy;
  rmSync(copy, { recursive: true, force: true });
  const cache = resolve(build.directory, "cache");
  cpSync(build.directory, copy, {
    recursive: true,
    verbatimSymlinks: true,
    mode: constants.COPYFILE_FICLONE,
    filter: (source) => source !== cache,
  });
  writeFileSync(stamp, wanted);
  return copy;
}

/** @param {import("./builds.mjs").Build} build @param {string} run */
export function stagedDirectory(build, run) {
  return build.name === "backend" ? resolve(build.directory, "..", run) : `${build.directory}-${run}`;
}
