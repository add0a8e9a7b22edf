import { model } from "@medusajs/framework/utils";

/**
 * A version of the import rules, whole, as it was imported. Never rewritten: of two versions the one that takes effect later
 * holds, and of two for one moment the one imported later.
 */
export const RuleDataset = model
  .define("rule_dataset", {
    id: model.id({ prefix: "rds" }).primaryKey(),
    /** `dataset_version` of the content, by which verdicts and order lines name it. */
    version: model.text(),
    /** An `ImportRules` without problems. */
    content: model.json(),
    takes_effect_at: model.dateTime(),
    /** User id of the operator; `seed` for the version that the shop began with. */
    imported_by: model.text(),
  })
  .indexes([{ on: ["version"], unique: true }, { on: ["takes_effect_at"] }]);
