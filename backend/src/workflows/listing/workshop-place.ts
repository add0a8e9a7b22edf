import type { MedusaContainer } from "@medusajs/framework/types";
import type { ShopWindow } from "../../shop-window/arrange-window";
import type { CenterRecord, WorkshopRecord } from "../../shop-window/places";
import { shopWindow } from "../../shop-window/shop-window";
import { ListingRefusal } from "./listing-refusal";

/** A workshop as the shop knows it, with everything that prices, splits and verdicts turn on. */
export interface WorkshopPlace {
  readonly window: ShopWindow;
  readonly workshop: WorkshopRecord;
  readonly center: CenterRecord;
}

/** Throws `ListingRefusal` `center_closed` for a workshop that can't sell. */
export async function workshopPlace(container: MedusaContainer, workshopId: string): Promise<WorkshopPlace> {
  const window = await shopWindow(container);
  const workshop = window.workshopsById.get(workshopId);
  const center = workshop && window.centersById.get(workshop.centerId);
  if (!center) throw new ListingRefusal("center_closed");
  return { window, workshop, center };
}
