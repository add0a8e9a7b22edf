import { readdirSync, readFileSync } from "node:fs";

/** Of Linux's clock, by which processes are charged. */
const TICKS_PER_SECOND = 100;

/**
 * Seconds of processor that a PostgreSQL server has used, ended workers included. On a machine that does other things too
 * it says more than a clock; NaN where no /proc tells it.
 * @param {number} postmaster
 */
export function databaseCpu(postmaster) {
  const server = statOf(postmaster);
  if (!server) return Number.NaN;
  let ticks = server.own + server.ended;
  for (const name of readdirSync("/proc")) {
    const stat = /^\d+$/.test(name) ? statOf(Number(name)) : undefined;
    if (stat?.parent === postmaster) ticks += stat.own;
  }
  return ticks / TICKS_PER_SECOND;
}

/** @param {number} pid */
function statOf(pid) {
  try {
    // The name of a program may hold spaces; what follows its bracket doesn't.
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ").map(Number) ?? [];
    const [, parent = 0] = fields;
    const [user = 0, system = 0, endedUser = 0, endedSystem = 0] = fields.slice(11, 15);
    return { parent, own: user + system, ended: endedUser + endedSystem };
  } catch {
    return undefined;
  }
}
