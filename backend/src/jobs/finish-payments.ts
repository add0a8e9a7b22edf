import type { ILockingModule, MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { finishPayments } from "../workflows/payment/finish-payments";

/** With the in-memory engine every process runs every job: the lock leaves the work to one. */
export default async function finishPaymentsJob(container: MedusaContainer): Promise<void> {
  const locking = container.resolve<ILockingModule>(Modules.LOCKING);
  await locking.execute("job:finish-payments", () => finishPayments(container), { timeout: 30 });
}

export const config = { name: "finish-payments", schedule: "*/5 * * * *" };
