import { model } from "@medusajs/framework/utils";
import { Evidence } from "./evidence";
import { Workshop } from "./workshop";

/** Pieces of one product made together, with the labour categories of everyone who worked on them. */
export const Batch = model
  .define("batch", {
    id: model.id({ prefix: "bat" }).primaryKey(),
    /** Medusa product; a plain id, because a batch outlives a withdrawn product. */
    product_id: model.text(),
    made_on: model.dateTime(),
    quantity: model.number(),
    labour_categories: model.array(),
    /** Any work done inside a prison makes the piece prison-made, whoever else worked on it. */
    made_in_prison: model.boolean(),
    /** When a person said that none of it is left; until then a unit may come from it. */
    used_up_at: model.dateTime().nullable(),
    /** User id of that person. */
    used_up_by: model.text().nullable(),
    workshop: model.belongsTo(() => Workshop, { mappedBy: "batches" }),
    evidence: model.hasMany(() => Evidence, { mappedBy: "batch" }),
  })
  .indexes([{ on: ["product_id"] }])
  .checks([(columns) => `${columns.quantity} >= 0`]);
