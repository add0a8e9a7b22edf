import { spawnSync } from "node:child_process";
import { installSystemPackage } from "./system-package.mjs";

const isThere = () => spawnSync("redis-server", ["--version"]).status === 0;

/**
 * Makes `redis-server` available for the containers test, if this machine lets us.
 * @param {{ log: string, marker: string }} options
 * @returns {Promise<string | undefined>} why it isn't
 */
export async function provideRedis(options) {
  if (isThere()) return undefined;
  await installSystemPackage("redis-server", options);
  return isThere() ? undefined : "no redis-server here, and only root can install one";
}
