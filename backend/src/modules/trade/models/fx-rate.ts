import { model } from "@medusajs/framework/utils";

/** Units of `quote` for one unit of `base`; the rate is decimal text, so that no float ever touches it. */
export const FxRate = model
  .define("fx_rate", {
    id: model.id({ prefix: "fxr" }).primaryKey(),
    base: model.text(),
    quote: model.text(),
    rate: model.text(),
    as_of: model.dateTime(),
    source: model.text(),
  })
  .indexes([{ on: ["base", "quote", "as_of"], unique: true, where: "deleted_at IS NULL" }]);
