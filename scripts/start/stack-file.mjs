import { resolve } from "node:path";
import { localUrl } from "./environment.mjs";
import { writePrivate } from "./secrets.mjs";
import { loginsOf } from "./world.mjs";

/**
 * @typedef {object} Stack what another program needs to use a running shop
 * @property {string} storefrontUrl
 * @property {string} backendUrl
 * @property {string} adminUrl
 * @property {string} databaseUrl
 * @property {string} publishableKey
 * @property {import("./world.mjs").Login[]} logins
 * @property {number[]} pids
 * @property {string} mailDir
 * @property {string} [stripeUrl] of Stripe's stand-in
 */

/**
 * @param {import("./run.mjs").Run} run
 * @param {{ databaseUrl: string, publishableKey: string, pids: number[] }} facts
 * @returns {Stack}
 */
export function writeStackFile(run, { databaseUrl, publishableKey, pids }) {
  const backendUrl = localUrl(run.backendPort);
  const stack = {
    storefrontUrl: localUrl(run.storefrontPort),
    backendUrl,
    adminUrl: `${backendUrl}/app`,
    databaseUrl,
    publishableKey,
    logins: loginsOf(run),
    pids,
    mailDir: resolve(run.dataDir, "mail"),
    ...(run.stripePort ? { stripeUrl: localUrl(run.stripePort) } : {}),
  };
  writePrivate(stackFileOf(run.dataDir), JSON.stringify(stack, null, 2));
  return stack;
}

/** @param {string} dataDir */
export const stackFileOf = (dataDir) => resolve(dataDir, "stack.json");
