import type { ILockingModule, MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { stripeConfig } from "../config/stripe-config";
import { tendStripePayments } from "../workflows/payment/tend-stripe-payments";

/** With the in-memory engine every process runs every job: the lock leaves the work to one. */
export default async function tendStripePaymentsJob(container: MedusaContainer): Promise<void> {
  if (!stripeConfig()) return;
  const locking = container.resolve<ILockingModule>(Modules.LOCKING);
  await locking.execute("job:tend-stripe-payments", () => tendStripePayments(container), { timeout: 30 });
}

export const config = { name: "tend-stripe-payments", schedule: "* * * * *" };
