import { resolve } from "node:path";
import { localUrl, STAND_IN_KEYS } from "./environment.mjs";
import { fromRoot } from "./paths.mjs";
import { logOf } from "./run.mjs";
import { startService, waitForAnswer } from "./service.mjs";

/** @typedef {import("./run.mjs").Run} Run */
/** @typedef {import("./supervisor.mjs").Supervisor} Supervisor */

/** Seconds after which a bank answers about a direct debit, instead of days. */
const BANK_SECONDS = 60;

/**
 * Starts the Stripe of a run, if it has one: what `e2e/stripe` stands in for, with its state beside the world it belongs to.
 * @param {Run} run
 * @param {Supervisor} supervisor
 */
export async function startStripe(run, supervisor) {
  if (!run.stripePort) return;
  const log = logOf(run, "stripe");
  const service = startService({
    name: "stripe",
    script: fromRoot("e2e/stripe/serve.mjs"),
    args: [
      ...["--port", String(run.stripePort)],
      ...["--webhook", `${localUrl(run.backendPort)}/hooks/stripe`],
      ...["--secret", STAND_IN_KEYS.STRIPE_WEBHOOK_SECRET],
      ...["--state", resolve(run.dataDir, "stripe.json")],
      ...["--bank-seconds", String(BANK_SECONDS)],
    ],
    env: process.env,
    log,
    marker: run.marker,
  });
  supervisor.watch(service);
  run.pids.add("stripe", service.pid);
  await waitForAnswer(service, `${localUrl(run.stripePort)}/stripe.js`, log);
}
