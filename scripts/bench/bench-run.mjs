import { resolve } from "node:path";
import { endOrphans } from "../start/orphans.mjs";
import { openDatabase } from "../start/own-database.mjs";
import { DATA_DIR } from "../start/paths.mjs";
import { freePort } from "../start/ports.mjs";
import { describeRun, pidFileOf } from "../start/run.mjs";
import { install, prepare, serve } from "../start/stack.mjs";

/**
 * A shop of the bench's own, kept between runs: one with the demo world, one with 10,000 pieces.
 * @param {"demo" | "load"} size
 * @param {import("../start/supervisor.mjs").Supervisor} supervisor
 */
export async function openBenchShop(size, supervisor) {
  const dataDir = resolve(DATA_DIR, `bench-${size}`);
  await endOrphans({ pidFile: pidFileOf(dataDir), marker: dataDir });
  const run = describeRun({
    name: `bench-${size}`,
    dataDir,
    backendPort: await freePort(),
    storefrontPort: await freePort(),
    shopEnv: "test",
    size,
  });
  await install(run);
  const databaseUrl = await openDatabase(run, supervisor, {});
  await prepare(run, databaseUrl);
  return { run, databaseUrl, stack: await serve(run, supervisor, databaseUrl) };
}
