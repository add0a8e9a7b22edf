import { model } from "@medusajs/framework/utils";

/** A code of a second factor that was tried, for some minutes: none is taken twice, and not many are taken. */
export const FactorTry = model
  .define("factor_try", {
    id: model.id({ prefix: "fct" }).primaryKey(),
    account_id: model.text(),
    code_hash: model.text(),
    tried_at: model.dateTime(),
  })
  .indexes([{ on: ["account_id", "code_hash"], unique: true }]);
