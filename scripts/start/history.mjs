import { resolve } from "node:path";
import { writePrivate } from "./secrets.mjs";
import { backendCommand, identifyWorld } from "./world.mjs";

/** @typedef {import("./run.mjs").Run} Run */

/**
 * Fills in the past orders behind the running shop, in a patient process of its own. Its progress is
 * shown on one line and kept in history.json.
 * @param {Run} run
 * @param {string} databaseUrl
 * @param {{ isStopping: () => boolean, show: (line: string, isLast: boolean) => void }} options
 */
export async function writeHistory(run, databaseUrl, { isStopping, show }) {
  const identity = await identifyWorld(databaseUrl);
  const file = resolve(run.dataDir, "history.json");
  const note = (/** @type {string} */ status, /** @type {string} */ progress) =>
    writePrivate(file, JSON.stringify({ status, progress, at: new Date().toISOString() }));
  if (run.state.get("history") === identity) return;
  let progress = "";
  note("running", progress);
  try {
    await backendCommand(run, databaseUrl, "run-history", "The past orders could not be written", {
      nice: true,
      onLine: (line) => {
        progress = /PROGRESS (.+)/.exec(line)?.[1] ?? progress;
        if (!line.includes("PROGRESS ")) return;
        note("running", progress);
        show(`Past orders: ${progress}`, false);
      },
    });
  } catch (error) {
    if (isStopping()) return;
    note("failed", progress);
    show(
      `Past orders stopped at ${progress || "the start"}: ${error instanceof Error ? error.message : error} They go on at the next start.`,
      true,
    );
    return;
  }
  run.state.set("history", identity);
  note("complete", progress);
  show(`Past orders: ${progress || "complete"}`, true);
}
