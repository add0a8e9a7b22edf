import { createRequire } from "node:module";
import { resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/**
 * Runs a Medusa command inside this process, in the built backend (BACKEND_BUILD, a path below the
 * project's root). No second process stands between it and the signals of whoever started us.
 * @param {string[]} args
 */
export function runMedusa(args) {
  const directory = resolve(ROOT, process.env.BACKEND_BUILD ?? "backend/.medusa/server");
  process.chdir(directory);
  process.env.MEDUSA_DISABLE_TELEMETRY ??= "true";
  process.env.MEDUSA_FF_TRANSLATION ??= "true";
  process.argv = [process.execPath, "medusa", ...args];
  createRequire(pathToFileURL(resolve(directory, "package.json")))("@medusajs/cli/cli.js");
}
