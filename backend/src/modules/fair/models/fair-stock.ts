import { model } from "@medusajs/framework/utils";

/** What a sale at a stall took from a center's shelf, and how many pieces the shelf lacked. */
export const FairStock = model
  .define("fair_stock", {
    id: model.id({ prefix: "fst" }).primaryKey(),
    fair_sale_id: model.text(),
    inventory_item_id: model.text(),
    location_id: model.text(),
    /** The piece, for whoever goes and counts. */
    title: model.text(),
    taken: model.number(),
    missing: model.number(),
  })
  .indexes([{ on: ["fair_sale_id"] }]);
