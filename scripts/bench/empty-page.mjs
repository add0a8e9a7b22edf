import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { killGroup, runCommand } from "../start/command.mjs";
import { plainEnvironment } from "../start/environment.mjs";
import { fromRoot } from "../start/paths.mjs";
import { freePort } from "../start/ports.mjs";

const DIRECTORY = fromRoot("e2e/speed/empty-page");
const NEXT = fromRoot("node_modules/next/dist/bin/next");

/**
 * Serves an empty static page with the storefront's own Next: the measure of the shop's pages.
 * @param {{ log: string, marker: string }} options
 */
export async function serveEmptyPage({ log, marker }) {
  const env = { ...plainEnvironment(), NODE_ENV: "production" };
  if (!existsSync(`${DIRECTORY}/.next/BUILD_ID`)) {
    await runCommand(process.execPath, [NEXT, "build"], {
      cwd: DIRECTORY,
      env,
      log,
      marker,
      failure: "The empty page could not be built",
    });
  }
  const port = await freePort();
  const server = spawn(process.execPath, [NEXT, "start", "--port", String(port)], {
    cwd: DIRECTORY,
    env,
    stdio: "ignore",
    detached: true,
  });
  const url = `http://localhost:${port}/`;
  while (
    !(await fetch(url).then(
      (response) => response.ok,
      () => false,
    ))
  )
    await sleep(100);
  return { url, stop: () => killGroup(server.pid, "SIGTERM") };
}
