import { pathToFileURL } from "node:url";
import { killGroup } from "../start/command.mjs";
import { localUrl } from "../start/environment.mjs";
import { Failure } from "../start/failure.mjs";
import { fromRoot } from "../start/paths.mjs";
import { startBackend } from "../start/servers.mjs";
import { loginsOf, publishableKeyOf } from "../start/world.mjs";
import { startJobProcess } from "./job-process.mjs";

/** @typedef {import("../start/run.mjs").Run} Run */
/** @typedef {import("../start/supervisor.mjs").Supervisor} Supervisor */
/** @typedef {Awaited<ReturnType<typeof openFaultShop>>} FaultShop */

/**
 * A backend that can be killed, on a database that others reach too. It talks to its database through a wire that counts
 * and can be cut; the jobs have a process and a connection of their own.
 * @param {Run} run
 * @param {Supervisor} supervisor
 * @param {string} databaseUrl of a prepared world that may be spoilt
 * @param {number} port
 */
export async function openFaultShop(run, supervisor, databaseUrl, port) {
  const { openWire } = await import(pathToFileURL(fromRoot("e2e/faults/wire.mjs")).href);
  const wire = await openWire(databaseUrl);
  supervisor.closeLast(wire.close);
  const operator = loginsOf(run).find(({ role }) => role === "operator");
  const publishableKey = await publishableKeyOf(databaseUrl);
  if (!operator || !publishableKey) throw new Failure("The demo world is not complete.");

  let boots = 0;
  const boot = () => {
    boots += 1;
    return startBackend(run, supervisor, wire.url, { port, name: `faults-backend-${boots}` });
  };
  const [jobs, first] = await Promise.all([startJobProcess(run, supervisor, databaseUrl), boot()]);
  let backend = first;
  return {
    url: localUrl(port),
    databaseUrl,
    publishableKey,
    operator,
    wire,
    jobs,
    /** At once, without a chance to say good-bye. */
    kill() {
      killGroup(backend.pid, "SIGKILL");
    },
    /** After a kill. */
    async restart() {
      await backend.ended;
      backend = await boot();
    },
  };
}
