import type { IInventoryService, ILockingModule, MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { FAIR_MODULE } from "../../modules/fair";
import type { FairModuleService } from "../../modules/fair/service";

/** Puts on the shelves again what an unfinished sale took from them. */
export async function giveBackStock(container: MedusaContainer, saleId: string): Promise<void> {
  const fair: FairModuleService = container.resolve(FAIR_MODULE);
  const inventory = container.resolve<IInventoryService>(Modules.INVENTORY);
  const locking = container.resolve<ILockingModule>(Modules.LOCKING);
  const taken = await fair.listFairStocks({ fair_sale_id: saleId });
  if (taken.length === 0) return;
  await locking.execute(shelfKeys(taken.map(({ inventory_item_id }) => inventory_item_id)), async () => {
    await inventory.adjustInventory(
      taken.map((row) => ({
        inventoryItemId: row.inventory_item_id,
        locationId: row.location_id,
        adjustment: row.taken,
      })),
    );
    await fair.deleteFairStocks(taken.map(({ id }) => id));
  });
}

/** The keys under which Medusa itself reserves and counts; sorted, so that two sales never wait for one another. */
export const shelfKeys = (inventoryItemIds: readonly string[]): string[] =>
  [...new Set(inventoryItemIds)].sort();
