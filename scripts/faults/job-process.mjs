import { spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { killGroup } from "../start/command.mjs";
import { Failure } from "../start/failure.mjs";
import { fromRoot } from "../start/paths.mjs";
import { MARKER } from "../start/process-table.mjs";
import { commandEnvironment, logOf, scriptPath } from "../start/run.mjs";

/** @typedef {import("../start/run.mjs").Run} Run */
/** @typedef {import("../start/supervisor.mjs").Supervisor} Supervisor */
/** @typedef {{ id: number | "ready", result?: unknown, error?: string }} Reply */

/**
 * Starts the process that runs the shop's jobs on demand; see e2e/faults/jobs.mjs.
 * @param {Run} run
 * @param {Supervisor} supervisor
 * @param {string} databaseUrl
 */
export async function startJobProcess(run, supervisor, databaseUrl) {
  const log = logOf(run, "faults-jobs");
  const output = openSync(log, "w");
  const child = spawn(process.execPath, [scriptPath("run-fault-jobs")], {
    cwd: fromRoot(),
    env: { ...commandEnvironment(run, databaseUrl), [MARKER]: run.marker },
    detached: true,
    stdio: ["ignore", output, output, "ipc"],
  });
  closeSync(output);
  /** @type {Map<Reply["id"], (reply: Reply) => void>} */
  const waiting = new Map();
  child.on("message", (message) => {
    const reply = /** @type {Reply} */ (message);
    waiting.get(reply.id)?.(reply);
    waiting.delete(reply.id);
  });
  /** @type {Promise<string>} */
  const ended = new Promise((resolve) => {
    child.once("exit", (code, signal) => resolve(signal ?? `exit code ${code}`));
  });
  void ended.then((why) => {
    for (const [id, answer] of waiting) answer({ id, error: `the job process ended (${why}; see ${log})` });
  });
  const stop = async () => {
    killGroup(child.pid, "SIGTERM");
    await ended;
  };
  supervisor.watch({ name: "jobs", pid: child.pid ?? 0, ended, stop });
  run.pids.add("jobs", child.pid ?? 0);

  let asked = 0;
  /** @param {Reply["id"]} id @returns {Promise<unknown>} */
  const reply = (id) =>
    new Promise((resolve, reject) => {
      waiting.set(id, ({ result, error }) => (error ? reject(new Failure(error)) : resolve(result)));
    });
  await reply("ready");
  return (/** @type {string} */ task, /** @type {unknown} */ input) => {
    asked += 1;
    const id = asked;
    const answer = reply(id);
    child.send({ id, task, input });
    return answer;
  };
}
