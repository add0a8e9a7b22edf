import { model } from "@medusajs/framework/utils";

/** An organisation says that a payout arrived. Said once and never changed: the database refuses it. */
export const PayoutConfirmation = model
  .define("payout_confirmation", {
    id: model.id({ prefix: "pcon" }).primaryKey(),
    organisation_id: model.text(),
    payout_id: model.text(),
    center_id: model.text(),
    /** `YYYY-MM-DD`, as it is where the money arrived. */
    arrived_on: model.text(),
    note: model.text(),
    /** An officer's account. */
    confirmed_by: model.text(),
    confirmed_at: model.dateTime(),
  })
  .indexes([{ on: ["organisation_id", "payout_id"], unique: true }, { on: ["payout_id"] }]);
