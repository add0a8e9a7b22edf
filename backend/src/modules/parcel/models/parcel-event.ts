import { model } from "@medusajs/framework/utils";
import { PARCEL_STATES, PARCEL_STEPS } from "../../../contracts/parcel-words";

/** One step of a parcel: what, by whom, when. Never changed; what a mail tells a shopper is read from here. */
export const ParcelEvent = model
  .define("parcel_event", {
    id: model.id({ prefix: "pev" }).primaryKey(),
    parcel_id: model.text(),
    step: model.enum([...PARCEL_STEPS]),
    /** The state it led to. */
    state: model.enum([...PARCEL_STATES]),
    /** An operator's id; null for what the shop does by itself. */
    actor_id: model.text().nullable(),
    note: model.text().default(""),
    occurred_at: model.dateTime(),
  })
  .indexes([{ on: ["parcel_id"] }, { on: ["occurred_at"] }]);
