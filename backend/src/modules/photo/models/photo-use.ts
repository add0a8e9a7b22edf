import { model } from "@medusajs/framework/utils";

/** A published piece that shows a photo; pieces of a series share theirs. */
export const PhotoUse = model
  .define("photo_use", {
    id: model.id({ prefix: "phu" }).primaryKey(),
    photo_id: model.text(),
    product_id: model.text(),
  })
  .indexes([{ on: ["photo_id", "product_id"], unique: true }, { on: ["product_id"] }]);
