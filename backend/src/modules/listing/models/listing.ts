import { model } from "@medusajs/framework/utils";
import { LISTING_STATES } from "../../../contracts/manager/listing-words";

/**
 * What a workshop has written of a piece, and where it stands. The row is the newest; every content that was ever saved is a
 * `ListingRevision`, and every step a `ListingEvent`.
 */
export const Listing = model
  .define("listing", {
    /** A UUID made on the device. */
    id: model.text().primaryKey(),
    workshop_id: model.text(),
    /** Counts the saves. */
    revision: model.number(),
    state: model.enum([...LISTING_STATES]),
    /** A `ListingContent`. */
    content: model.json(),
    /** The `ListingContent` that the shop shows; null while it shows none. */
    live: model.json().nullable(),
    /** Why it was sent back: `ListingReason`s. */
    reasons: model.json(),
    paused: model.boolean().default(false),
    /** Medusa product, from the first publishing on; a plain id, because a listing outlives its product. */
    product_id: model.text().nullable(),
    handle: model.text().nullable(),
    /** Of the newest save. */
    device: model.text(),
    saved_by: model.text(),
    submitted_at: model.dateTime().nullable(),
    /** Manager who handed it in, and is told what became of it. */
    submitted_by: model.text().nullable(),
  })
  .indexes([
    { on: ["workshop_id", "updated_at"] },
    { on: ["state", "submitted_at"] },
    { on: ["product_id"], unique: true, where: "product_id is not null" },
  ]);
