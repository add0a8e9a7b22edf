import { model } from "@medusajs/framework/utils";

/**
 * What donations are given to. Its handle is the recipient in the ledger, so it never changes, as little as whose the
 * fund is; the database refuses both, and deleting. Texts are `Localised` objects.
 */
export const Fund = model
  .define("fund", {
    id: model.id({ prefix: "fund" }).primaryKey(),
    handle: model.text(),
    name: model.json(),
    /** What it is for, in a sentence. */
    purpose: model.json(),
    /** The center that it belongs to; null for a fund of the whole shop. */
    center_id: model.text().nullable(),
    /** A closed fund takes nothing more and keeps what it was given. */
    status: model.enum(["open", "closed"]).default("open"),
  })
  .indexes([{ on: ["handle"], unique: true }]);
