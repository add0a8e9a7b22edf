import { model } from "@medusajs/framework/utils";

/** A further code of a maker, given out since the shop's key was changed. The one before, on the first slip, goes on working. */
export const MakerCode = model
  .define("maker_code", {
    id: model.id({ prefix: "mcod" }).primaryKey(),
    maker_token: model.text(),
    code_hash: model.text(),
  })
  .indexes([{ on: ["code_hash"], unique: true }, { on: ["maker_token"] }]);
