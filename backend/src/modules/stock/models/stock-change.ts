import { model } from "@medusajs/framework/utils";

/**
 * So many pieces that a manager put on a shelf or took off it. Never changed and never deleted: what was counted wrong is put
 * right by another change.
 */
export const StockChange = model
  .define("stock_change", {
    /** Made on the device that told it, a UUID: told again, it is the same change. */
    id: model.text().primaryKey(),
    workshop_id: model.text(),
    product_id: model.text(),
    inventory_item_id: model.text(),
    location_id: model.text(),
    /** Whole pieces, above zero for what came. */
    delta: model.number(),
    stocked_before: model.number(),
    stocked_after: model.number(),
    /** The manager. */
    changed_by: model.text(),
    changed_at: model.dateTime(),
  })
  .indexes([{ on: ["workshop_id", "changed_at"] }, { on: ["inventory_item_id"] }]);
