import type { ILockingModule, MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { isLockTaken } from "../lock-taken";
import { refuse } from "./sale-refused";

const WAIT_SECONDS = 40;

/** Runs what must not run twice at a time for one key; who waits too long is told so with this sentence. */
export async function oneAtATime<T>(
  container: MedusaContainer,
  key: string,
  tooLong: string,
  task: () => Promise<T>,
): Promise<T> {
  const locking = container.resolve<ILockingModule>(Modules.LOCKING);
  try {
    return await locking.execute(key, task, { timeout: WAIT_SECONDS });
  } catch (error) {
    if (isLockTaken(error)) refuse("in_progress", tooLong);
    throw error;
  }
}
