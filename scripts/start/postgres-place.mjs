import { createHash } from "node:crypto";
import { chownSync, cpSync, existsSync, lstatSync, mkdirSync, readlinkSync, symlinkSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { canExecute } from "./postgres-owner.mjs";

const SHARED_HOME = "/var/lib/second-chance-crafts";

/** @typedef {import("./postgres-binaries.mjs").PostgresBinaries} PostgresBinaries */
/** @typedef {import("./postgres-owner.mjs").Owner} Owner */

/**
 * Binaries and data directory where their user can reach them. In root's own 0700 home it can't: then
 * both live under /var/lib and `directory` becomes a link, so that nobody's home has to be opened.
 * @param {string} directory
 * @param {PostgresBinaries} binaries
 * @param {Owner} owner
 * @returns {PostgresBinaries}
 */
export function placeWithinReach(directory, binaries, owner) {
  mkdirSync(dirname(directory), { recursive: true });
  if (
    owner.uid === undefined ||
    (canExecute(binaries.postgres, owner) && canExecute(dirname(directory), owner))
  ) {
    return binaries;
  }
  const key = createHash("sha256").update(directory).digest("hex").slice(0, 16);
  const home = resolve(SHARED_HOME, key);
  const copies = resolve(home, "binaries");
  mkdirSync(home, { recursive: true });
  if (!existsSync(resolve(copies, "native/bin/postgres")))
    cpSync(binaries.home, copies, { recursive: true, verbatimSymlinks: true });
  const data = resolve(home, "data");
  mkdirSync(data, { recursive: true });
  if (owner.gid !== undefined) chownSync(data, owner.uid, owner.gid);
  linkTo(directory, data);
  return {
    home: copies,
    initdb: resolve(copies, "native/bin/initdb"),
    postgres: resolve(copies, "native/bin/postgres"),
  };
}

/** @param {string} link @param {string} target */
function linkTo(link, target) {
  const existing = lstatSync(link, { throwIfNoEntry: false });
  if (existing?.isSymbolicLink() && readlinkSync(link) === target) return;
  if (!existing) symlinkSync(target, link);
}
