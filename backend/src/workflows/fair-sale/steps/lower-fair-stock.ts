import type { IInventoryService, ILockingModule } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { takeFromShelf } from "../../../domain/fair-sale/stock-draw";
import { FAIR_MODULE } from "../../../modules/fair";
import type { FairModuleService } from "../../../modules/fair/service";
import { giveBackStock, shelfKeys } from "../give-back-stock";
import type { PlannedFairSale } from "./plan-fair-sale";

/** A sale has a hundred lines at most; Medusa's own limit is fifteen. */
const MOST_SHELVES = 1_000;

/** Takes the pieces from their center's shelf and notes what the shelf lacked: a piece that is sold can't be refused. */
export const lowerFairStockStep = createStep(
  "lower-fair-stock",
  async ({ told: { sale }, draws }: PlannedFairSale, { container }) => {
    if (draws.length === 0) return new StepResponse(sale.id, sale.id);
    const fair: FairModuleService = container.resolve(FAIR_MODULE);
    const inventory = container.resolve<IInventoryService>(Modules.INVENTORY);
    const locking = container.resolve<ILockingModule>(Modules.LOCKING);
    const itemIds = shelfKeys(draws.map(({ inventoryItemId }) => inventoryItemId));
    await locking.execute(itemIds, async () => {
      const levels = await inventory.listInventoryLevels(
        { inventory_item_id: itemIds },
        { take: MOST_SHELVES },
      );
      const taken = draws.map((draw) => {
        const level = levels.find(
          ({ inventory_item_id, location_id }) =>
            inventory_item_id === draw.inventoryItemId && location_id === draw.locationId,
        );
        const shelf = {
          stocked: Number(level?.stocked_quantity ?? 0),
          reserved: Number(level?.reserved_quantity ?? 0),
        };
        return { ...draw, ...takeFromShelf(shelf, draw.quantity) };
      });
      await inventory.adjustInventory(
        taken.map(({ inventoryItemId, locationId, taken: count }) => ({
          inventoryItemId,
          locationId,
          adjustment: -count,
        })),
      );
      await fair.createFairStocks(
        taken.map(({ inventoryItemId, locationId, title, taken: count, missing }) => ({
          fair_sale_id: sale.id,
          inventory_item_id: inventoryItemId,
          location_id: locationId,
          title,
          taken: count,
          missing,
        })),
      );
    });
    return new StepResponse(sale.id, sale.id);
  },
  async (saleId, { container }) => {
    if (saleId) await giveBackStock(container, saleId);
  },
);
