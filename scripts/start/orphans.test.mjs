import { spawn } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { endOrphans } from "./orphans.mjs";
import { isAlive, MARKER, startedAt } from "./process-table.mjs";

/** @type {number[]} */
const started = [];
afterEach(() => {
  for (const pid of started.splice(0)) if (isAlive(pid)) process.kill(pid, "SIGKILL");
});

/** @param {NodeJS.ProcessEnv} env */
function sleeper(env) {
  const child = spawn("sleep", ["60"], { env: { ...process.env, ...env }, detached: true, stdio: "ignore" });
  child.unref();
  started.push(child.pid ?? 0);
  return child.pid ?? 0;
}

const emptyRun = () => {
  const marker = mkdtempSync(join(tmpdir(), "run-"));
  return { marker, pidFile: join(marker, "pids.json") };
};

describe("processes that an earlier run left behind", () => {
  it.runIf(process.platform === "linux")(
    "are found by the run's mark, and only those of this run",
    async () => {
      const run = emptyRun();
      const ours = sleeper({ [MARKER]: run.marker });
      const theirs = sleeper({ [MARKER]: `${run.marker}-other` });
      await untilItsMarkShows(ours);
      expect(await endOrphans(run)).toBe(1);
      expect(isAlive(ours)).toBe(false);
      expect(isAlive(theirs)).toBe(true);
    },
  );

  it("are found by the record of their numbers, unless the number was given to another", async () => {
    const run = emptyRun();
    const ours = sleeper({});
    const reused = sleeper({});
    writeFileSync(
      run.pidFile,
      JSON.stringify([
        { name: "backend", pid: ours, startedAt: startedAt(ours) },
        { name: "storefront", pid: reused, startedAt: "earlier" },
      ]),
    );
    expect(await endOrphans(run)).toBe(1);
    expect(isAlive(ours)).toBe(false);
    expect(isAlive(reused)).toBe(true);
  });
});

/** The environment of a new process shows only after its exec. @param {number} pid */
async function untilItsMarkShows(pid) {
  const { readFileSync } = await import("node:fs");
  await expect.poll(() => readFileSync(`/proc/${pid}/environ`, "utf8")).toContain(MARKER);
}
