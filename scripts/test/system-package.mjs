import { spawnSync } from "node:child_process";
import { runCommand } from "../start/command.mjs";
import { plainEnvironment } from "../start/environment.mjs";
import { fromRoot } from "../start/paths.mjs";

/**
 * Installs a package of the system where that needs nobody's password: as root on a Debian.
 * @param {string} name
 * @param {{ log: string, marker: string }} options
 * @returns {Promise<boolean>} whether it is installed now
 */
export async function installSystemPackage(name, options) {
  if (process.getuid?.() !== 0 || spawnSync("apt-get", ["--version"]).status !== 0) return false;
  const env = { ...plainEnvironment(), DEBIAN_FRONTEND: "noninteractive" };
  const apt = (/** @type {string[]} */ ...args) =>
    runCommand("apt-get", args, {
      ...options,
      cwd: fromRoot(),
      env,
      failure: `apt-get could not install ${name}`,
    });
  try {
    await apt("update");
    await apt("install", "-y", "--no-install-recommends", name);
    return true;
  } catch {
    return false;
  }
}
