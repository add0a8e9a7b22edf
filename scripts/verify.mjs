import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import { plainEnvironment } from "./start/environment.mjs";
import { report } from "./start/failure.mjs";
import { installPackages } from "./start/install.mjs";
import { DATA_DIR, ROOT } from "./start/paths.mjs";
import { secondsSince } from "./start/progress.mjs";
import { CHECKS } from "./verify/checks.mjs";

/** @typedef {{ name: string, ok: boolean, seconds: string, output: string }} Outcome */

/** @param {import("./verify/checks.mjs").Check} check @returns {Promise<Outcome>} */
function run({ name, program, args }) {
  const since = performance.now();
  return new Promise((resolve) => {
    let output = "";
    const child = spawn(program, args, {
      cwd: ROOT,
      env: { ...plainEnvironment(), NO_COLOR: "1", FORCE_COLOR: "0" },
    });
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk) => {
        output += chunk;
      });
    child.on("error", (error) => {
      output += error.message;
    });
    child.on("close", (code) => resolve({ name, ok: code === 0, seconds: secondsSince(since), output }));
  });
}

/** Runs the checks a few at a time and prints each as it ends. @returns {Promise<Outcome[]>} */
async function runAll() {
  const waiting = [...CHECKS];
  /** @type {Outcome[]} */
  const outcomes = [];
  const lane = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      const outcome = await run(check);
      outcomes.push(outcome);
      process.stdout.write(
        `  ${outcome.ok ? "✓" : "✗"} ${outcome.name.padEnd(18)} ${outcome.seconds.padStart(6)} s\n`,
      );
    }
  };
  await Promise.all(Array.from({ length: Math.min(4, Math.max(2, availableParallelism())) }, lane));
  return outcomes;
}

try {
  const since = performance.now();
  await installPackages({ log: `${DATA_DIR}/logs/install.log`, marker: `${DATA_DIR}/verify` });
  const failed = (await runAll()).filter(({ ok }) => !ok);
  for (const { name, output } of failed) process.stdout.write(`\n── ${name}\n${output.trim()}\n`);
  process.stdout.write(
    `\n${failed.length ? `${failed.length} of ${CHECKS.length} checks failed` : `all ${CHECKS.length} checks passed`} in ${secondsSince(since)} s\n`,
  );
  process.exitCode = failed.length ? 1 : 0;
} catch (error) {
  report(error);
  process.exitCode = 1;
}
