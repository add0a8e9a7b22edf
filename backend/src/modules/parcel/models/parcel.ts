import { model } from "@medusajs/framework/utils";
import { PARCEL_STATES } from "../../../contracts/parcel-words";

/**
 * What one center sends for one order, or a part of it. Holds no address: that is the order's, and is shown for as long as
 * somebody packs.
 */
export const Parcel = model
  .define("parcel", {
    id: model.id({ prefix: "par" }).primaryKey(),
    order_id: model.text(),
    center_id: model.text(),
    /** Counts the parcels of a center for an order, cancelled ones too. */
    number: model.number(),
    state: model.enum([...PARCEL_STATES]),
    state_since: model.dateTime(),
    /** Medusa's own record of what left; null until then. */
    fulfillment_id: model.text().nullable(),
    tracking_number: model.text().default(""),
    tracking_url: model.text().default(""),
  })
  .indexes([
    { on: ["order_id", "center_id", "number"], unique: true },
    { on: ["fulfillment_id"], unique: true, where: "fulfillment_id is not null" },
    { on: ["state", "state_since"] },
    { on: ["center_id", "state", "state_since"] },
  ]);
