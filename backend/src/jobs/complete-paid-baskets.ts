import type { ILockingModule, MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { stripeConfig } from "../config/stripe-config";
import { completePaidBaskets } from "../workflows/stripe/reconcile/complete-paid-baskets";

/** With the in-memory engine every process runs every job: the lock leaves the work to one. */
export default async function completePaidBasketsJob(container: MedusaContainer): Promise<void> {
  if (!stripeConfig()) return;
  const locking = container.resolve<ILockingModule>(Modules.LOCKING);
  await locking.execute("job:complete-paid-baskets", () => completePaidBaskets(container), { timeout: 30 });
}

export const config = { name: "complete-paid-baskets", schedule: "*/5 * * * *" };
