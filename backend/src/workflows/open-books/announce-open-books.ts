import type { MedusaContainer } from "@medusajs/framework/types";
import { announceCenters } from "../../shop-window/announce-centers";
import { requestRevalidation } from "../../shop-window/revalidation";

/** Asks for new pages wherever a center's open books are read or linked. */
export async function announceOpenBooks(container: MedusaContainer, centerId: string): Promise<void> {
  requestRevalidation(container, ["transparency"]);
  await announceCenters(container, ({ id }) => id === centerId);
}
