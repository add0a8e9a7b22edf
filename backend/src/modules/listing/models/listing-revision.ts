import { model } from "@medusajs/framework/utils";

/** A content as it was saved. Append-only: the database refuses anything else. */
export const ListingRevision = model
  .define("listing_revision", {
    id: model.id({ prefix: "lrev" }).primaryKey(),
    listing_id: model.text(),
    revision: model.number(),
    content: model.json(),
    device: model.text(),
    /** Id of a manager or an operator, or `shop` for a piece that was in it before there were listings. */
    saved_by: model.text(),
  })
  .indexes([{ on: ["listing_id", "revision"], unique: true }]);
