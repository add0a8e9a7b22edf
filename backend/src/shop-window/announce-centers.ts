import type { Logger, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { requestRevalidation } from "./revalidation";
import { expirePlaces, PLACES_EVERY_MS, shopWindow } from "./shop-window";

type ShownCenter = Awaited<ReturnType<typeof shopWindow>>["places"]["centers"][number];

/**
 * Asks the storefront to drop every page that shows something of these centers: their own, their workshops', their
 * pieces'. Asked twice: at once for this process, and again when every other process must have read its centers anew.
 * Never throws: what changed is in force already, and pages expire by themselves.
 */
export async function announceCenters(
  container: MedusaContainer,
  isMeant: (center: ShownCenter) => boolean,
): Promise<void> {
  try {
    expirePlaces();
    const { places, piecesByCenter } = await shopWindow(container);
    const tags = places.centers
      .filter(isMeant)
      .flatMap(({ id, handle, workshops }) => [
        `center:${handle}`,
        ...workshops.map((workshop) => `workshop:${workshop.handle}`),
        ...(piecesByCenter.get(id) ?? []).map((piece) => `piece:${piece.handle}`),
      ]);
    if (tags.length === 0) return;
    tags.push("catalogue", "centers");
    requestRevalidation(container, tags);
    setTimeout(() => requestRevalidation(container, tags), PLACES_EVERY_MS).unref();
  } catch (error) {
    container
      .resolve<Logger>(ContainerRegistrationKeys.LOGGER)
      .warn(`Pages were not told of a change at their center: ${error}`);
  }
}
