import { spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { killGroup } from "./command.mjs";
import { Failure } from "./failure.mjs";
import { ROOT } from "./paths.mjs";
import { MARKER } from "./process-table.mjs";

const READY_SECONDS = 120;
const STOP_SECONDS = 10;

/**
 * @typedef {object} Service a long-running process with a group of its own
 * @property {string} name
 * @property {number} pid
 * @property {Promise<string>} ended resolves with why, like "exit code 1" or "SIGKILL"
 * @property {() => Promise<void>} stop
 */

/**
 * @param {{ name: string, script: string, args?: string[], env: NodeJS.ProcessEnv, log: string, marker: string }} options
 *   `script` is a file of this repository
 * @returns {Service}
 */
export function startService({ name, script, args = [], env, log, marker }) {
  mkdirSync(dirname(log), { recursive: true });
  const output = openSync(log, "w");
  const child = spawn(process.execPath, [script, ...args], {
    cwd: ROOT,
    env: { ...env, [MARKER]: marker },
    detached: true,
    stdio: ["ignore", output, output],
  });
  closeSync(output);
  /** @type {Promise<string>} */
  const ended = new Promise((resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once("exit", (code, signal) => resolve(signal ?? `exit code ${code}`));
  });
  const stop = async () => {
    killGroup(child.pid, "SIGTERM");
    const inTime = await Promise.race([
      ended.then(() => true),
      sleep(STOP_SECONDS * 1000, false, { ref: false }),
    ]);
    if (!inTime) killGroup(child.pid, "SIGKILL");
    await ended;
  };
  return { name, pid: child.pid ?? 0, ended, stop };
}

/**
 * Waits until a service answers, and says why when it ends before.
 * @param {Service} service
 * @param {string} url
 * @param {string} log
 */
export async function waitForAnswer(service, url, log) {
  let why = "";
  void service.ended.then((reason) => {
    why = reason;
  });
  const deadline = Date.now() + READY_SECONDS * 1000;
  while (Date.now() < deadline) {
    if (why)
      throw new Failure(
        `The ${service.name} ended while it started (${why}): ${lastError(log)} (see ${log}).`,
      );
    if (await answers(url)) return;
    await sleep(100);
  }
  throw new Failure(
    `The ${service.name} did not answer at ${url} within ${READY_SECONDS} seconds (see ${log}).`,
  );
}

/** @param {string} url */
async function answers(url) {
  try {
    const response = await fetch(url, { redirect: "manual", signal: AbortSignal.timeout(10_000) });
    await response.arrayBuffer();
    return response.status < 500;
  } catch {
    return false;
  }
}

/**
 * The line of a log that tells most about an end.
 * @param {string} log
 */
export function lastError(log) {
  const lines = readFileSync(log, "utf8").trim().split("\n").slice(-60).reverse();
  const line =
    lines.find((candidate) => /error|EADDRINUSE|fatal/i.test(candidate)) ?? lines[0] ?? "it said nothing";
  return line.trim().slice(0, 300);
}
