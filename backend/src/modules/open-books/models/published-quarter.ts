import { model } from "@medusajs/framework/utils";

/** What a center earned in a quarter, as it was known a month after its end. Written once: the database refuses to change it. */
export const PublishedQuarter = model
  .define("published_quarter", {
    id: model.id({ prefix: "opqu" }).primaryKey(),
    center_id: model.text(),
    quarter: model.text(),
    currency_code: model.text(),
    pieces: model.number(),
    /** `OpenSplit` with amounts as digits. */
    split: model.json(),
    /** The newest entry of the book when it was frozen. */
    position: model.text(),
    frozen_at: model.dateTime(),
  })
  .indexes([{ on: ["center_id", "quarter"], unique: true }]);
