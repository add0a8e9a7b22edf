import type { IInventoryService, InventoryLevelDTO, MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

interface Place {
  readonly inventory_item_id: string;
  readonly location_id: string;
}

/** What Medusa counts of one piece in one place. */
export async function shelfLevel(
  container: MedusaContainer,
  { inventory_item_id, location_id }: Place,
): Promise<InventoryLevelDTO> {
  const inventory = container.resolve<IInventoryService>(Modules.INVENTORY);
  return inventory.retrieveInventoryLevelByItemAndLocation(inventory_item_id, location_id);
}
