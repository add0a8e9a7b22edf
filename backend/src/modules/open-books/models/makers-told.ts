import { model } from "@medusajs/framework/utils";
import { MAKER_BANDS } from "../../../contracts/maker-bands";

/** How many makers of a center earned in a quarter, as the center tells it: a band, and no field for a number or a name. */
export const MakersTold = model
  .define("makers_told", {
    id: model.id({ prefix: "mtol" }).primaryKey(),
    center_id: model.text(),
    quarter: model.text(),
    band: model.enum([...MAKER_BANDS]),
    told_by_kind: model.enum(["manager", "operator"]),
    told_by: model.text(),
    told_at: model.dateTime(),
  })
  .indexes([{ on: ["center_id", "quarter"], unique: true }]);
