import { model } from "@medusajs/framework/utils";
import { LISTING_STEPS } from "../../../contracts/manager/listing-words";

/** A step of a listing. Append-only: the database refuses anything else. */
export const ListingEvent = model
  .define("listing_event", {
    id: model.id({ prefix: "lev" }).primaryKey(),
    listing_id: model.text(),
    step: model.enum([...LISTING_STEPS]),
    revision: model.number(),
    /** The request that asked for it: the same again is no other step. */
    request_id: model.text().nullable(),
    /** Manager or operator. */
    taken_by: model.text(),
    /** Of `sent_back`. */
    reasons: model.json(),
    occurred_at: model.dateTime(),
  })
  .indexes([
    { on: ["listing_id", "occurred_at"] },
    { on: ["listing_id", "request_id"], unique: true, where: "request_id is not null" },
  ]);
