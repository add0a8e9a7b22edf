import { model } from "@medusajs/framework/utils";

/** The head of an order's book, and the row that its writers lock. The only row here that changes. */
export const AttributionOrder = model
  .define("attribution_order", {
    id: model.id({ prefix: "aord" }).primaryKey(),
    /** A plain id: the book outlives the order. */
    order_id: model.text(),
    /** Opaque reference for managers and NGO officers; an order id opens the order to anyone. */
    display_ref: model.text(),
    channel: model.enum(["shop", "fair"]).default("shop"),
    currency_code: model.text(),
    /** Newest order version whose lines are frozen. */
    order_version: model.number(),
    /** ISO 3166-1 alpha-2, upper case. */
    ship_to_country: model.text().nullable(),
    status: model.enum(["open", "balanced", "suspense"]).default("open"),
    last_reconciled_at: model.dateTime(),
  })
  .indexes([
    { on: ["order_id"], unique: true },
    { on: ["display_ref"], unique: true },
    { on: ["status"] },
    { on: ["ship_to_country"] },
  ]);
