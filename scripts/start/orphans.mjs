import { existsSync, readFileSync, rmSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { commandOf, isAlive, processesOf, startedAt } from "./process-table.mjs";
import { writePrivate } from "./secrets.mjs";

const GRACE_MS = 8_000;

/** @typedef {{ name: string, pid: number, startedAt: string | undefined }} Recorded */

/**
 * Processes that a run started, written down so that the next one finds what a kill -9 left behind.
 * @param {string} file
 */
export function pidRecord(file) {
  /** @type {Recorded[]} */
  const recorded = [];
  return {
    /** @param {string} name @param {number} pid */
    add(name, pid) {
      recorded.push({ name, pid, startedAt: startedAt(pid) });
      writePrivate(file, JSON.stringify(recorded));
    },
    clear() {
      recorded.length = 0;
      rmSync(file, { force: true });
    },
  };
}

/**
 * Ends what an earlier run left running, PostgreSQL excepted: that one is used again.
 * @param {{ pidFile: string, marker: string }} run
 * @returns {Promise<number>} how many processes were ended
 */
export async function endOrphans({ pidFile, marker }) {
  const orphans = new Set(
    [...processesOf(marker), ...recordedAlive(pidFile)].filter((pid) => !isPostgres(pid)),
  );
  for (const pid of orphans) signal(pid, "SIGTERM");
  const deadline = Date.now() + GRACE_MS;
  while (Date.now() < deadline && [...orphans].some(isAlive)) await sleep(100);
  for (const pid of [...orphans].filter(isAlive)) signal(pid, "SIGKILL");
  rmSync(pidFile, { force: true });
  return orphans.size;
}

/** @param {string} file */
function recordedAlive(file) {
  if (!existsSync(file)) return [];
  try {
    /** @type {Recorded[]} */
    const recorded = JSON.parse(readFileSync(file, "utf8"));
    return recorded
      .filter((entry) => isAlive(entry.pid) && startedAt(entry.pid) === entry.startedAt)
      .map((entry) => entry.pid);
  } catch {
    return [];
  }
}

/** @param {number} pid */
function isPostgres(pid) {
  return /(^|\/)postgres(:| |$)/.test(commandOf(pid));
}

/** @param {number} pid @param {NodeJS.Signals} name */
function signal(pid, name) {
  try {
    process.kill(pid, name);
  } catch {
    // It ended in the meantime.
  }
}
