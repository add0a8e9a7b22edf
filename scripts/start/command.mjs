import { spawn } from "node:child_process";
import { createWriteStream, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { Failure } from "./failure.mjs";
import { MARKER } from "./process-table.mjs";

const TAIL = 8_000;

/** @typedef {{ pid: number, stop: (signal: NodeJS.Signals) => void }} Running */

/** Commands under way, so that a stop reaches them too. @type {Set<Running>} */
export const runningCommands = new Set();

/**
 * Runs a command to its end in a process group of its own, writing what it says to a log file.
 * @param {string} program
 * @param {string[]} args
 * @param {{ cwd: string, env: NodeJS.ProcessEnv, log: string, failure: string, marker: string,
 *   onLine?: (line: string) => void, nice?: boolean }} options
 *   `failure` is the sentence when it fails; the log's path is added to it
 * @returns {Promise<string>} the last part of its output
 */
export async function runCommand(program, args, options) {
  mkdirSync(dirname(options.log), { recursive: true });
  const log = createWriteStream(options.log, { flags: "a" });
  const [file, argv] =
    options.nice && process.platform !== "win32" ? ["nice", ["-n", "15", program, ...args]] : [program, args];
  const child = spawn(file, argv, {
    cwd: options.cwd,
    env: { ...options.env, [MARKER]: options.marker },
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let tail = "";
  let rest = "";
  /** @param {Buffer} chunk */
  const listen = (chunk) => {
    const text = chunk.toString();
    log.write(text);
    tail = (tail + text).slice(-TAIL);
    const lines = (rest + text).split("\n");
    rest = lines.pop() ?? "";
    if (options.onLine) for (const line of lines) options.onLine(line);
  };
  child.stdout.on("data", listen);
  child.stderr.on("data", listen);
  log.on("error", () => child.kill("SIGTERM"));

  const pid = child.pid;
  const running = {
    pid: pid ?? 0,
    stop: (/** @type {NodeJS.Signals} */ signal) => void killGroup(pid, signal),
  };
  if (pid) runningCommands.add(running);
  try {
    const code = await new Promise((resolve, reject) => {
      child.on("error", reject);
      child.on("close", (exitCode, signal) => resolve(exitCode ?? signal));
    });
    if (code === 0) return tail;
    if (/ENOSPC|no space left on device/i.test(tail)) throw new Failure("ENOSPC");
    throw new Failure(`${options.failure} (ended with ${code}; see ${options.log})${lastWords(tail)}`);
  } finally {
    runningCommands.delete(running);
    log.end();
  }
}

/**
 * @param {number | undefined} pid leader of a process group
 * @param {NodeJS.Signals} signal
 */
export function killGroup(pid, signal) {
  if (!pid) return;
  try {
    process.kill(-pid, signal);
  } catch {
    // The group has already ended.
  }
}

/** @param {string} tail */
function lastWords(tail) {
  const line = tail
    .split("\n")
    .reverse()
    .find((candidate) => /error|fail|cannot|ERR!/i.test(candidate));
  return line ? `: ${line.trim().slice(0, 300)}` : "";
}
