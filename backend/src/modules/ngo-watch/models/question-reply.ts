import { model } from "@medusajs/framework/utils";

/** An operator's answer to a question, once and never changed. */
export const QuestionReply = model
  .define("question_reply", {
    id: model.id({ prefix: "qrep" }).primaryKey(),
    question_id: model.text(),
    words: model.text(),
    /** An operator's id. */
    replied_by: model.text(),
    replied_at: model.dateTime(),
  })
  .indexes([{ on: ["question_id"], unique: true }]);
