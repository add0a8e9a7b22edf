import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Failure } from "./failure.mjs";
import { isAlive, startedAt } from "./process-table.mjs";

const STOPPING_SECONDS = 30;

/** @typedef {{ pid: number, startedAt: string | undefined, stopping?: boolean }} Holder */
/** @typedef {{ stopping: () => void, release: () => void }} Lock */

/**
 * Makes this process the only one that works on a data directory. A holder that is gone is replaced;
 * one that is just stopping is waited for.
 * @param {string} file
 * @param {string} what for the sentence, like "The shop"
 * @param {{ patience?: number, waiting?: () => void }} [options] seconds to wait for a holder that is at
 *   work, and what to do when that begins
 * @returns {Promise<Lock>}
 */
export async function takeLock(file, what, { patience = 0, waiting } = {}) {
  mkdirSync(dirname(file), { recursive: true });
  const began = Date.now();
  const hasWaited = (/** @type {number} */ seconds) => Date.now() > began + seconds * 1000;
  let isWaiting = false;
  for (;;) {
    if (tryLink(file))
      return { stopping: () => write(file, true), release: () => rmSync(file, { force: true }) };
    const holder = readHolder(file);
    if (!holder || !isSame(holder)) {
      rmSync(file, { force: true });
    } else if (!hasWaited(holder.stopping ? STOPPING_SECONDS : patience)) {
      if (!isWaiting) waiting?.();
      isWaiting = true;
      await sleep(200);
    } else {
      throw new Failure(
        `${what} is already running (process ${holder.pid}): stop it with Ctrl-C or kill ${holder.pid}.`,
      );
    }
  }
}

/** A link appears whole or not at all, unlike a file that is being written. @param {string} file */
function tryLink(file) {
  const draft = `${file}.${process.pid}`;
  write(draft, false);
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** @param {string} file @param {boolean} stopping */
function write(file, stopping) {
  writeFileSync(file, JSON.stringify({ pid: process.pid, startedAt: startedAt(process.pid), stopping }));
}

/** @param {string} file @returns {Holder | undefined} */
function readHolder(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

/** @param {Holder} holder */
function isSame(holder) {
  return isAlive(holder.pid) && startedAt(holder.pid) === holder.startedAt;
}
