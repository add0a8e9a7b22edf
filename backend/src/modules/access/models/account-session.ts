import { model } from "@medusajs/framework/utils";

/** One device that is logged in. Only the hash of its token is kept. */
export const AccountSession = model
  .define("account_session", {
    id: model.id({ prefix: "mses" }).primaryKey(),
    account_id: model.text(),
    token_hash: model.text(),
    /** What its owner knows the device by, such as "Android, Chrome". */
    device: model.text(),
    address: model.text(),
    last_seen_at: model.dateTime(),
    /** However often it is used, a session ends then. */
    expires_at: model.dateTime(),
    ended_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["token_hash"], unique: true }, { on: ["account_id"] }]);
