import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { runCommand } from "./command.mjs";
import { checkDiskSpace, FIRST_RUN_BYTES } from "./disk-space.mjs";
import { ROOT } from "./paths.mjs";

/** @typedef {Record<string, { version?: string, link?: boolean, optional?: boolean, peer?: boolean, resolved?: string }>} LockedPackages */

/**
 * Installs the packages when they are missing or differ from the lockfile.
 * @param {{ log: string, marker: string }} options
 */
export async function installPackages({ log, marker }) {
  if (isInstalled(ROOT)) return "up to date";
  checkDiskSpace(ROOT, FIRST_RUN_BYTES);
  const [program, args] = npmCommand();
  // Not `npm ci`: it refuses a lockfile that was written where a registry has no packages of other systems.
  await runCommand(program, [...args, "install", "--no-save", "--no-audit", "--no-fund"], {
    cwd: ROOT,
    env: { ...process.env, npm_config_update_notifier: "false" },
    log,
    marker,
    failure: "npm could not install the packages",
  });
  return undefined;
}

/**
 * Whether what npm wrote down after its last complete install is what the lockfile asks for.
 * @param {string} root
 */
export function isInstalled(root) {
  const wanted = lockedPackages(resolve(root, "package-lock.json"));
  const present = lockedPackages(resolve(root, "node_modules/.package-lock.json"));
  if (!present) return false;
  return Object.entries(wanted ?? {}).every(([path, entry]) => {
    if (!path.includes("node_modules/") || entry.link) return true;
    const installed = present[path];
    // Optional packages are those of other systems.
    return installed ? installed.version === entry.version : Boolean(entry.optional || entry.peer);
  });
}

/** @param {string} file @returns {LockedPackages | undefined} */
function lockedPackages(file) {
  if (!existsSync(file)) return undefined;
  return JSON.parse(readFileSync(file, "utf8")).packages;
}

/** The npm that started us, else the one on the path. @returns {[string, string[]]} */
export function npmCommand() {
  const script = process.env.npm_execpath;
  return script?.endsWith(".js") ? [process.execPath, [script]] : ["npm", []];
}
