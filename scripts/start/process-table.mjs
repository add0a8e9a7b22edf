import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

/** Set in the environment of whatever a run starts: its value is the run's data directory. */
export const MARKER = "SECOND_CHANCE_RUN";

/** @param {number} pid */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** @param {number} pid */
function isZombie(pid) {
  return statFields(pid)?.[0] === "Z";
}

/**
 * Fields of /proc/PID/stat from the state on; the name before them may hold blanks and brackets.
 * @param {number} pid
 */
function statFields(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  } catch {
    return undefined;
  }
}

/**
 * When a process began: together with its pid an identity that survives the pid's reuse.
 * @param {number} pid
 * @returns {string | undefined} undefined for a process that is gone
 */
export function startedAt(pid) {
  if (process.platform === "linux") return statFields(pid)?.[19];
  try {
    return execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).trim() || undefined;
  } catch {
    return undefined;
  }
}

/** @param {number} pid */
export function parentOf(pid) {
  return Number(statFields(pid)?.[1] ?? 0);
}

/** @param {number} pid */
export function commandOf(pid) {
  try {
    if (process.platform === "linux")
      return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ").trim();
    return execFileSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" }).trim();
  } catch {
    return "";
  }
}

/**
 * Processes left by an earlier run, found by the marker in their environment (Linux only).
 * @param {string} marker
 * @returns {number[]}
 */
export function processesOf(marker) {
  if (process.platform !== "linux") return [];
  const wanted = `${MARKER}=${marker}\0`;
  return readdirSync("/proc")
    .map(Number)
    .filter((pid) => pid > 0 && pid !== process.pid && isAlive(pid) && environmentOf(pid).includes(wanted));
}

/** @param {number} pid */
function environmentOf(pid) {
  try {
    return `${readFileSync(`/proc/${pid}/environ`, "utf8")}\0`;
  } catch {
    // Someone else's process.
    return "";
  }
}
