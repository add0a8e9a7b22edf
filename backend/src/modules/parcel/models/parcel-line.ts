import { model } from "@medusajs/framework/utils";

/** Pieces of one order line in a parcel. They change until the parcel has left. */
export const ParcelLine = model
  .define("parcel_line", {
    id: model.id({ prefix: "pln" }).primaryKey(),
    parcel_id: model.text(),
    order_line_id: model.text(),
    quantity: model.number(),
  })
  .indexes([{ on: ["parcel_id", "order_line_id"], unique: true }, { on: ["order_line_id"] }]);
