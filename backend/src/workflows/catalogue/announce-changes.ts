import type { MedusaContainer } from "@medusajs/framework/types";
import { CENTER_MODULE } from "../../modules/center";
import type { CenterModuleService } from "../../modules/center/service";
import { requestRevalidation } from "../../shop-window/revalidation";
import { expireShopWindow } from "../../shop-window/shop-window";

export interface ChangedPiece {
  readonly handle: string;
  readonly centerId: string;
  readonly workshopId: string;
}

/** Makes this process look at the rows again and asks the storefront to drop the pages that show them. */
export async function announceChanges(
  container: MedusaContainer,
  pieces: readonly ChangedPiece[],
): Promise<void> {
  expireShopWindow();
  const centers = container.resolve<CenterModuleService>(CENTER_MODULE);
  const [shownCenters, workshops] = await Promise.all([
    centers.listCenters({ id: unique(pieces.map(({ centerId }) => centerId)) }, { select: ["handle"] }),
    centers.listWorkshops({ id: unique(pieces.map(({ workshopId }) => workshopId)) }, { select: ["handle"] }),
  ]);
  requestRevalidation(container, [
    "catalogue",
    "centers",
    ...pieces.map(({ handle }) => `piece:${handle}`),
    ...shownCenters.map(({ handle }) => `center:${handle}`),
    ...workshops.map(({ handle }) => `workshop:${handle}`),
  ]);
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
