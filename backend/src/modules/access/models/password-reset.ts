import { model } from "@medusajs/framework/utils";

/** A code that sets a new password, once. Only its hash is kept. */
export const PasswordReset = model
  .define("password_reset", {
    id: model.id({ prefix: "rst" }).primaryKey(),
    account_id: model.text(),
    code_hash: model.text(),
    way: model.enum(["mail", "slip"]),
    /** Who printed it; null for one that its manager asked for. It opens nothing once they may give it no longer. */
    issued_by: model.text().nullable(),
    expires_at: model.dateTime(),
    used_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["code_hash"], unique: true }, { on: ["account_id"] }]);
