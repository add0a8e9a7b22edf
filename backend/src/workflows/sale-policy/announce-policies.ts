import type { Logger, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { requestRevalidation } from "../../shop-window/revalidation";
import { expirePlaces, PLACES_EVERY_MS, shopWindow } from "../../shop-window/shop-window";

/**
 * Asks the storefront to drop every page that shows a split by these policies. Asked twice: at once for this process,
 * and again when every other process must have read its policies anew. Never throws: the versions are in force already,
 * and pages expire by themselves.
 */
export async function announcePolicies(
  container: MedusaContainer,
  policyIds: readonly string[],
): Promise<void> {
  if (policyIds.length === 0) return;
  try {
    expirePlaces();
    const tags = await tagsOf(container, policyIds);
    requestRevalidation(container, tags);
    setTimeout(() => requestRevalidation(container, tags), PLACES_EVERY_MS).unref();
  } catch (error) {
    container
      .resolve<Logger>(ContainerRegistrationKeys.LOGGER)
      .warn(`Pages were not told of sale policies ${policyIds.join(", ")}: ${error}`);
  }
}

async function tagsOf(container: MedusaContainer, policyIds: readonly string[]): Promise<string[]> {
  const { places, piecesByCenter } = await shopWindow(container);
  return places.centers
    .filter(({ sale_policy_id }) => policyIds.includes(sale_policy_id))
    .flatMap(({ id, handle, workshops }) => [
      `center:${handle}`,
      ...workshops.map((workshop) => `workshop:${workshop.handle}`),
      ...(piecesByCenter.get(id) ?? []).map((piece) => `piece:${piece.handle}`),
    ]);
}
