import { model } from "@medusajs/framework/utils";
import { LEFT_OUT_REASONS } from "../../../contracts/parcel-problem-words";

/** What a workshop said of one line of a parcel that is being packed. Gone again when it is unpacked. */
export const ParcelCheck = model
  .define("parcel_check", {
    id: model.id({ prefix: "pck" }).primaryKey(),
    parcel_id: model.text(),
    order_line_id: model.text(),
    /** Pieces in the box, and pieces that stay out. */
    packed: model.number(),
    missing: model.number(),
    reason: model.enum([...LEFT_OUT_REASONS]).nullable(),
    /** A manager's id. */
    checked_by: model.text(),
    checked_at: model.dateTime(),
  })
  .indexes([{ on: ["parcel_id", "order_line_id"], unique: true }]);
