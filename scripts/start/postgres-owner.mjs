import { execFileSync, spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { Failure } from "./failure.mjs";

/** Who PostgreSQL runs as; empty for "whoever started this". @typedef {{ uid?: number, gid?: number }} Owner */

/**
 * PostgreSQL refuses to run as root, so root lends it an ordinary user: the owner of data that is
 * already there, else `postgres`, made when the system has none.
 * @param {string} dataDir
 * @returns {Owner}
 */
export function findOwner(dataDir) {
  const existing = ownerOf(dataDir);
  if (process.getuid?.() !== 0) {
    if (existing && existing.uid !== process.getuid?.()) {
      throw new Failure(`${dataDir} belongs to another user: start as that user, or remove the directory.`);
    }
    return {};
  }
  if (existing && existing.uid !== 0) return existing;
  return lookUp("postgres") ?? createUser() ?? lookUp("nobody") ?? failWithoutUser();
}

/** @param {string} path */
function ownerOf(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat && { uid: stat.uid, gid: stat.gid };
}

/** @param {string} name @returns {Owner | undefined} */
function lookUp(name) {
  const id = (/** @type {string} */ flag) => {
    const { status, stdout } = spawnSync("id", [flag, name], { encoding: "utf8" });
    return status === 0 ? Number(stdout.trim()) : undefined;
  };
  const uid = id("-u");
  const gid = id("-g");
  return uid === undefined || gid === undefined ? undefined : { uid, gid };
}

/** A group called postgres may exist without its user; useradd then has to be told to join it. */
function createUser() {
  const hasGroup = spawnSync("getent", ["group", "postgres"]).status === 0;
  const group = hasGroup ? ["--gid", "postgres"] : ["--user-group"];
  try {
    execFileSync(
      "useradd",
      ["--system", "--no-create-home", "--shell", "/usr/sbin/nologin", ...group, "postgres"],
      {
        stdio: "ignore",
      },
    );
  } catch {
    // No useradd, or a read-only /etc: another ordinary user will do.
    return undefined;
  }
  return lookUp("postgres");
}

/** @returns {never} */
function failWithoutUser() {
  throw new Failure(
    "PostgreSQL can't run as root and no other user could be made: start as an ordinary user, or set DATABASE_URL.",
  );
}

/**
 * @param {string} file
 * @param {Owner} owner
 */
export function canExecute(file, owner) {
  return spawnSync("test", ["-x", file], owner).status === 0;
}
