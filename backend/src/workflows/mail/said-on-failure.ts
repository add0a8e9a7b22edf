import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/** What was done stays done when its mail fails: the log says so, and the job sends it later. */
export async function saidOnFailure(
  container: MedusaContainer,
  what: string,
  task: () => Promise<void>,
): Promise<void> {
  try {
    await task();
  } catch (error) {
    container.resolve(ContainerRegistrationKeys.LOGGER).error(`${what}: not mailed yet`, error as Error);
  }
}
