import type { ILockingModule, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { stripeConfig } from "../config/stripe-config";
import { RECONCILING } from "../workflows/stripe/admin/reconcile-now";
import { reconcileStripe } from "../workflows/stripe/reconcile/reconcile-stripe";

const DAY_MS = 24 * 60 * 60 * 1000;
/** Stripe sends an event for three days; each night the look goes back further, for what somebody changed there by hand. */
const LOOK_BACK_DAYS = { hourly: 3, nightly: 100 };
/** UTC. */
const NIGHT_HOUR = 3;

/** Every hour, our books beside Stripe's. With the in-memory engine every process runs every job: the lock leaves the work to one. */
export default async function reconcileStripeHourly(container: MedusaContainer): Promise<void> {
  if (!stripeConfig()) return;
  const now = new Date();
  const days = LOOK_BACK_DAYS[now.getUTCHours() === NIGHT_HOUR ? "nightly" : "hourly"];
  const since = new Date(now.getTime() - days * DAY_MS);
  const locking = container.resolve<ILockingModule>(Modules.LOCKING);
  const found = await locking.execute(RECONCILING, () => reconcileStripe(container, since), {
    timeout: 60,
  });
  if (found && found.found > 0)
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`Our books and Stripe's differ in ${found.found} more things; see Medusa Admin, Stripe`);
}

export const config = { name: "reconcile-stripe", schedule: "29 * * * *" };
