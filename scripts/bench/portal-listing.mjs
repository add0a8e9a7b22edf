import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { Failure } from "../start/failure.mjs";
import { DATA_DIR, fromRoot } from "../start/paths.mjs";

/**
 * The workshop portal in a real browser, at the speed of its people. Each spec of e2e/speed/portal tells its figures as lines of
 * JSON.
 * @param {string} stackFile where the shop that runs is described
 * @param {string} browser
 * @returns {import("./measure.mjs").Row[]}
 */
export function benchPortalListing(stackFile, browser) {
  const figures = resolve(DATA_DIR, "bench-portal-listing.jsonl");
  rmSync(figures, { force: true });
  const { status } = spawnSync(
    process.execPath,
    [
      fromRoot("node_modules/@playwright/test/cli.js"),
      "test",
      "--config",
      fromRoot("e2e/speed/portal/playwright.config.ts"),
      "--reporter=line",
    ],
    {
      cwd: fromRoot("e2e"),
      env: { ...process.env, STACK_FILE: stackFile, PLAYWRIGHT_CHROMIUM: browser, BENCH_FIGURES: figures },
      stdio: "inherit",
    },
  );
  if (status !== 0 || !existsSync(figures))
    throw new Failure("The portal couldn't be measured: a step of its people failed, see above.");
  return readFileSync(figures, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}
