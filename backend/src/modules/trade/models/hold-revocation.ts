import { model } from "@medusajs/framework/utils";

/** Ends a lifted hold before its day, for good. */
export const HoldRevocation = model
  .define("hold_revocation", {
    id: model.id({ prefix: "hrev" }).primaryKey(),
    lift_id: model.text(),
    reason: model.text(),
    /** User id of the operator. */
    revoked_by: model.text(),
  })
  .indexes([{ on: ["lift_id"], unique: true }]);
