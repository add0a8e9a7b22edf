import type { Logger, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { announceChanges } from "./announce-changes";
import { projectCatalogueWorkflow } from "./project-catalogue";

/** One sale touches stock, reservation and order: what comes within this time is projected once. */
const PAUSE_MS = 150;
const PER_CALL = 200;

const waiting = new Set<string>();
let timer: NodeJS.Timeout | undefined;

/** Projects the products soon, together with whatever else changes meanwhile. Never throws. */
export function requestProjection(container: MedusaContainer, productIds: readonly string[]): void {
  for (const id of productIds) waiting.add(id);
  if (waiting.size === 0 || timer) return;
  timer = setTimeout(() => {
    const ids = [...waiting];
    waiting.clear();
    timer = undefined;
    projectNow(container, ids).catch((error: unknown) => {
      // The catch-up job comes by every minute, so a failure here costs freshness and nothing else.
      container
        .resolve<Logger>(ContainerRegistrationKeys.LOGGER)
        .warn(`Catalogue projection failed: ${error}`);
    });
  }, PAUSE_MS);
}

/** Projects the products in calls of a bounded size and tells who shows them. Returns how many rows changed. */
export async function projectNow(container: MedusaContainer, productIds: readonly string[]): Promise<number> {
  let changes = 0;
  for (let start = 0; start < productIds.length; start += PER_CALL) {
    const { result } = await projectCatalogueWorkflow(container).run({
      input: productIds.slice(start, start + PER_CALL),
    });
    changes += result.length;
    if (result.length) await announceChanges(container, result);
  }
  return changes;
}
