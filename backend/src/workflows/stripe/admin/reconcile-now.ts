import type { ILockingModule, MedusaContainer } from "@medusajs/framework/types";
import { MedusaError, Modules } from "@medusajs/framework/utils";
import { stripeConfig } from "../../../config/stripe-config";
import { type Reconciled, reconcileStripe } from "../reconcile/reconcile-stripe";

const DAY_MS = 24 * 60 * 60 * 1000;
const LOOK_BACK_DAYS = 3;
/** Jobs that hold our books against Stripe's hold this: it is done once at a time. */
export const RECONCILING = "job:reconcile-stripe";

/** Holds our books of the last days against Stripe's, as the hourly job does. Throws `stripe_off` while there is no Stripe. */
export async function reconcileNow(container: MedusaContainer): Promise<Reconciled> {
  if (!stripeConfig())
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "Stripe is off in this shop.", "stripe_off");
  const since = new Date(Date.now() - LOOK_BACK_DAYS * DAY_MS);
  return container
    .resolve<ILockingModule>(Modules.LOCKING)
    .execute(RECONCILING, () => reconcileStripe(container, since), { timeout: 60 });
}
