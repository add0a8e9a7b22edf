import { pathToFileURL } from "node:url";
import { fromRoot } from "../start/paths.mjs";
import { freePort } from "../start/ports.mjs";
import { say } from "../start/progress.mjs";
import { openFaultShop } from "./fault-shop.mjs";
import { histogram } from "./histogram.mjs";

/** @typedef {import("../start/run.mjs").Run} Run */
/** @typedef {import("../start/supervisor.mjs").Supervisor} Supervisor */
/** @typedef {import("../test/tally.mjs").Tally} Tally */

/**
 * @typedef {object} PointResult of e2e/faults/points.mjs
 * @property {number} number
 * @property {{ name: string, stages: string[] }} operation
 * @property {string} way
 * @property {string} returns
 * @property {number} ms
 * @property {string} stage what the database held when it was quiet again
 * @property {"before" | "inside" | "after"} landed
 * @property {string[]} findings
 */

/**
 * Hits a shop at some points, tells of each, and counts them as tests: one a point, and one for all books at the end.
 * @param {Run} run
 * @param {Supervisor} supervisor
 * @param {string} databaseUrl of a prepared world that may be spoilt
 * @param {{ points: number, seed: number }} options
 * @returns {Promise<Tally>}
 */
export async function runFaultPoints(run, supervisor, databaseUrl, { points, seed }) {
  const { runFaults } = await import(pathToFileURL(fromRoot("e2e/faults/run.mjs")).href);
  const shop = await openFaultShop(run, supervisor, databaseUrl, await freePort());
  say(`    seed ${seed}: the same points come again with --seed ${seed} --points ${points}`);
  /** @type {{ took: { name: string, ms: number, writes: number }[], results: PointResult[], findings: string[] }} */
  const { took, results, findings } = await runFaults(shop, { seed, points, tell: tellPoint });
  for (const { name, ms, writes } of took)
    say(`    ${name}: ${ms.toFixed(0)} ms, ${writes} writes when nothing happens`);
  for (const line of histogram(results)) say(`    ${line}`);
  for (const finding of findings) say(`    ✗ ${finding}`);
  const failures = results.filter((one) => one.findings.length > 0).map(titleOf);
  if (findings.length > 0) failures.push(`in the end: ${findings.join("; ")}`);
  const tests = results.length + 1;
  return { name: "faults", passed: tests - failures.length, failed: failures.length, skipped: 0, failures };
}

/** @param {PointResult} result */
function titleOf({ number, operation, way, returns, stage, landed }) {
  return `point ${number}: ${operation.name} ${way}, ${landed} it (${stage}), client back ${returns}`;
}

/** @param {PointResult} result */
function tellPoint(result) {
  const { ms, findings } = result;
  say(`    ${findings.length === 0 ? "✓" : "✗"} ${titleOf(result)}, after ${ms} ms`);
  for (const finding of findings) say(`        ${finding}`);
}
