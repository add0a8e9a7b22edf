import { model } from "@medusajs/framework/utils";

/** A lock that somebody holds until it is released or its lease ends. */
export const RowLock = model.define("row_lock", {
  id: model.text().primaryKey(),
  owner_id: model.text().nullable(),
  expires_at: model.dateTime(),
});
