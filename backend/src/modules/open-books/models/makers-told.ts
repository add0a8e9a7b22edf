import { model } from "@medusajs/framework/utils";

/** How many makers of a center earned in a quarter, as the center tells it: a band, and no field for a number or a name. */
export const MakersTold = model
  .define("makers_told", {
    id: model.id({ prefix: "mtol" }).primaryKey(),
    center_id: model.text(),
    quarter: model.text(),
    /** A `MakerBand`, which the database checks; no enum here, for Medusa's graph takes no names with digits first. */
    band: model.text(),
    told_by_kind: model.enum(["manager", "operator"]),
    told_by: model.text(),
    told_at: model.dateTime(),
  })
  .indexes([{ on: ["center_id", "quarter"], unique: true }]);
