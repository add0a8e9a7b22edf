import type { Logger, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { announceChanges } from "./announce-changes";
import { type CatalogueSource, productsOf } from "./products-of";
import { projectCatalogueWorkflow } from "./project-catalogue";

/** One sale touches stock, reservation and order: what comes within this time is projected once. */
const PAUSE_MS = 150;
const PER_CALL = 200;

const waiting = new Map<CatalogueSource, Set<string>>();
let flushing = false;

/** Projects the products of the changed rows soon, together with whatever else changes meanwhile. Never throws. */
export function requestProjection(
  container: MedusaContainer,
  source: CatalogueSource,
  ids: readonly string[],
): void {
  const known = waiting.get(source) ?? new Set();
  for (const id of ids) known.add(id);
  waiting.set(source, known);
  if (flushing) return;
  flushing = true;
  flush(container)
    .catch((error: unknown) => {
      // The catch-up job comes by every minute, so a failure here costs freshness and nothing else.
      container
        .resolve<Logger>(ContainerRegistrationKeys.LOGGER)
        .warn(`Catalogue projection failed: ${error}`);
    })
    .finally(() => {
      flushing = false;
    });
}

async function flush(container: MedusaContainer): Promise<void> {
  while (waiting.size) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    const changed = [...waiting];
    waiting.clear();
    const productIds = new Set<string>();
    for (const [source, ids] of changed) {
      const found = source === "product" ? ids : await productsOf(container, source, { id: [...ids] });
      for (const id of found) productIds.add(id);
    }
    await projectNow(container, [...productIds]);
  }
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
