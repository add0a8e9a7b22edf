import { model } from "@medusajs/framework/utils";

/** What an organisation asks about a payout. Never changed; what the shop answers is a {@link QuestionReply}. */
export const PayoutQuestion = model
  .define("payout_question", {
    id: model.id({ prefix: "pque" }).primaryKey(),
    organisation_id: model.text(),
    payout_id: model.text(),
    center_id: model.text(),
    words: model.text(),
    /** An officer's account. */
    asked_by: model.text(),
    asked_at: model.dateTime(),
  })
  .indexes([{ on: ["organisation_id", "payout_id"] }, { on: ["payout_id"] }, { on: ["asked_at"] }]);
