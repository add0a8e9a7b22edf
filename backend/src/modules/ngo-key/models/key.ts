import { model } from "@medusajs/framework/utils";

/** A key with which a program of an organisation reads. Its token isn't kept, only what it is known again by. */
export const Key = model
  .define("ngo_key", {
    id: model.id({ prefix: "nkey" }).primaryKey(),
    organisation_id: model.text(),
    name: model.text(),
    /** What the token begins with. */
    prefix: model.text(),
    token_hash: model.text(),
    /** Of `KEY_SCOPES`. */
    scopes: model.array(),
    /** Last day, `YYYY-MM-DD` in UTC. */
    expires_on: model.text(),
    /** Account. */
    made_by: model.text(),
    /** To the minute. */
    last_used_at: model.dateTime().nullable(),
    ended_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["token_hash"], unique: true }, { on: ["organisation_id"] }]);
