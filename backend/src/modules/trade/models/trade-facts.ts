import { model } from "@medusajs/framework/utils";

/** What customs, the pricing and the sale policy need to know of a product. One row a product, by link. */
export const TradeFacts = model.define("trade_facts", {
  id: model.id({ prefix: "trf" }).primaryKey(),
  /** A craft type of hs-codes.json. */
  craft_type: model.text(),
  hs6: model.text(),
  /** `Localised` list of materials. */
  materials: model.json(),
  /** Days to make another one when none is in stock. */
  made_to_order_days: model.number(),
  /** How many may wait to be made at one time; null: no limit was set. */
  made_to_order_capacity: model.number().nullable(),
  one_of_a_kind: model.boolean().default(false),
  /** Cost of materials of one piece, in minor units of `materials_cost_currency`. */
  materials_cost_minor: model.bigNumber(),
  materials_cost_currency: model.text(),
  /** Handling and compliance flags of hs-codes.json. */
  flags: model.array(),
  /** Latin name where the flags `species_required` and `cites_check` ask for it. */
  species: model.text().nullable(),
  /** Where the flag `cites_check` asks for it: number of the permit, or why the species needs none. */
  cites_note: model.text().nullable(),
});
