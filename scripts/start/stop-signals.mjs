import { readFileSync } from "node:fs";
import { parentOf } from "./process-table.mjs";

/** npm forwards the Ctrl-C that the terminal has already sent us: one press, two signals. */
const SAME_PRESS_MS = 1_000;
const PARENT_POLL_MS = 1_000;

/**
 * Calls `stop` at the first Ctrl-C, SIGTERM or closed terminal, and when the npm that started us is
 * gone; `force` at a second one.
 * @param {{ stop: (reason: string) => void, force: () => void }} actions
 */
export function onStopSignals({ stop, force }) {
  let firstAt = 0;
  /** @param {string} reason */
  const ask = (reason) => {
    if (!firstAt) {
      firstAt = Date.now();
      stop(reason);
    } else if (Date.now() - firstAt > SAME_PRESS_MS) {
      force();
    }
  };
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]))
    process.on(signal, () => ask(signal));
  // A closed terminal must not end us before our children have ended.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});
  const npm = npmAbove();
  if (npm) watchParent(npm, () => ask("npm is gone"));
}

/**
 * The chain of processes between us and npm, as pid and parent pairs (Linux only).
 */
function npmAbove() {
  if (!process.env.npm_lifecycle_event || process.platform !== "linux") return undefined;
  const chain = [{ pid: process.pid, parent: process.ppid }];
  if (/^(sh|dash|bash)$/.test(nameOf(process.ppid)))
    chain.push({ pid: process.ppid, parent: parentOf(process.ppid) });
  return chain.every(({ parent }) => parent > 1) ? chain : undefined;
}

/** @param {number} pid */
function nameOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/comm`, "utf8").trim();
  } catch {
    return "";
  }
}

/**
 * @param {{ pid: number, parent: number }[]} chain
 * @param {() => void} onGone
 */
function watchParent(chain, onGone) {
  const timer = setInterval(() => {
    if (chain.every(({ pid, parent }) => parentOf(pid) === parent)) return;
    clearInterval(timer);
    onGone();
  }, PARENT_POLL_MS);
  timer.unref();
}
