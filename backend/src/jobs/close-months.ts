import type { ILockingModule, MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { closeDueMonths } from "../workflows/statement/close-due-months";

/** Every hour, since months end at another hour in every time zone; the lock leaves the work to one process. */
export default async function closeMonths(container: MedusaContainer): Promise<void> {
  const locking = container.resolve<ILockingModule>(Modules.LOCKING);
  await locking.execute("job:close-months", () => closeDueMonths(container), { timeout: 30 });
}

export const config = { name: "close-months", schedule: "23 * * * *" };
