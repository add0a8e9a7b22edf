import type { IInventoryService } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { CountedChange } from "../last-change";
import { shelfLevel } from "../shelf-level";

/**
 * Changes what Medusa counts on the shelf, and notes the change on the shelf itself in the same write. To be run under the
 * shelf's lock. It is never undone: should the record fail, whoever tells the change again, or another, finds the note and
 * writes the record first.
 */
export const putOnShelfStep = createStep("put-on-shelf", async (counted: CountedChange, { container }) => {
  const { inventory_item_id, location_id, stocked_after } = counted.change;
  const { metadata } = await shelfLevel(container, counted.change);
  const inventory = container.resolve<IInventoryService>(Modules.INVENTORY);
  // Medusa's type leaves out the metadata that its model has.
  const level = {
    inventory_item_id,
    location_id,
    stocked_quantity: stocked_after,
    metadata: { ...metadata, last_change: counted },
  };
  await inventory.updateInventoryLevels([level]);
  return new StepResponse(undefined);
});
