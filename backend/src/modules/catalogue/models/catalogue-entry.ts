import { model } from "@medusajs/framework/utils";

/**
 * Read model: one row a product, with everything that lists and pages show. Written only by
 * `project-catalogue`; losing the table costs a rebuild and no fact.
 */
export const CatalogueEntry = model
  .define("catalogue_entry", {
    id: model.id({ prefix: "cat" }).primaryKey(),
    product_id: model.text(),
    variant_id: model.text(),
    inventory_item_id: model.text().nullable(),
    sku: model.text(),
    handle: model.text(),
    /** False for a product that left the shop: other processes drop it when they see the row change. */
    listed: model.boolean(),
    /** `Localised` texts. */
    titles: model.json(),
    descriptions: model.json(),
    materials: model.json(),
    craft_type: model.text(),
    hs6: model.text(),
    /** Upper-case currency → minor units, tax included. */
    prices: model.json(),
    home_currency: model.text(),
    materials_cost_minor: model.bigNumber(),
    /** Whole pieces not reserved by an order. */
    stock: model.number(),
    made_to_order: model.boolean(),
    lead_time_days: model.number(),
    one_of_a_kind: model.boolean(),
    weight_grams: model.number(),
    /** Length, width, height in centimetres. */
    dimensions_cm: model.json(),
    origin_country: model.text(),
    workshop_id: model.text(),
    center_id: model.text(),
    labour_categories: model.array(),
    /** `{kind, expiresOn}` pairs in force for the product's batches. */
    evidence: model.json(),
    /** `Lift`s of the piece, its workshop and its center, those that have not been revoked. */
    lifts: model.json(),
    /** Labour categories of each batch of which nothing is left. */
    used_up_work: model.json(),
    /** Facts without which customs lets no piece of it pass: it is sold at home only. */
    missing_facts: model.array(),
    /** Pictures as on the wire, main view first. */
    pictures: model.json(),
    listed_at: model.dateTime(),
    /** Digest of the row's content: an unchanged product is not written again. */
    revision: model.text(),
  })
  .indexes([
    { on: ["product_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["handle"] },
    { on: ["center_id"] },
    { on: ["updated_at"] },
  ]);
