import { setTimeout as pause } from "node:timers/promises";
import { graceEnds, leasesEnd } from "../time-passes.mjs";
import { control } from "./aftermath.mjs";

/** Jobs that mend, in the order in which an hour would run them. */
const MENDING = [
  "work-stripe-inbox",
  "tend-stripe-payments",
  "complete-paid-baskets",
  "attribution-catch-up",
  "order-without-payment",
  "finish-payments",
  "attribution-catch-up",
  "reconcile-stripe",
  "attribution-sweep",
];
const ROUNDS = 3;
const PATIENCE_MS = 120_000;

/** The storm is over: banks answer, every event that isn't lost arrives, leases and graces end, and the jobs run. */
export async function calmDown({ stripe, db, job }) {
  await control(stripe, "/banks");
  const until = Date.now() + PATIENCE_MS;
  while (stripe.deliveries.open > 0 && Date.now() < until) await pause(50);
  for (let round = 0; round < ROUNDS; round += 1) {
    await leasesEnd(db);
    await graceEnds(db);
    // What was put off, or taken up by somebody who was killed, is due.
    await db.query("update psp_event set next_try_at = now(), claimed_until = null where state = 'waiting'");
    for (const name of MENDING) await job(name);
  }
}
