import { model } from "@medusajs/framework/utils";

/** A step that a device asked for, under an id of its own: sent again after a lost answer, it is the same step. */
export const ParcelRequest = model.define("parcel_request", {
  /** Made on the device. */
  id: model.text().primaryKey(),
  parcel_id: model.text(),
  /** The step and all that was said with it. */
  said: model.text(),
  asked_by: model.text(),
  begun_at: model.dateTime(),
  /** Null while nobody knows whether it was taken. */
  done_at: model.dateTime().nullable(),
});
