import { model } from "@medusajs/framework/utils";
import { PHOTO_PURPOSES, PHOTO_REFUSALS, PHOTO_STATES } from "../../../contracts/manager/photo-words";

/**
 * A photo that a workshop has sent. What was sent is deleted as soon as it has been drawn anew; the files that are kept lie
 * in the private store, for published pieces copies of them in the public one.
 */
export const Photograph = model
  .define(
    { name: "Photograph", tableName: "photo" },
    {
      /** Made by the device, a UUID: sending a photo again finds the first one. */
      id: model.text().primaryKey(),
      workshop_id: model.text(),
      name: model.text().default(""),
      /** Said when it is announced, and never otherwise after that. */
      purpose: model.enum([...PHOTO_PURPOSES]).default("piece"),
      state: model.enum([...PHOTO_STATES]),
      code: model.enum([...PHOTO_REFUSALS]).nullable(),
      /** Bytes that were announced. */
      length: model.number(),
      /** Bytes of both files that are kept; null until there are any. */
      bytes: model.number().nullable(),
      /** Of the large size, pixels. */
      width: model.number().nullable(),
      height: model.number().nullable(),
      placeholder: model.text().nullable(),
      /** Keys of the private store. */
      large_key: model.text().nullable(),
      small_key: model.text().nullable(),
      /** The copy that shoppers see, its whole address and its key; null until it is published, and again when no piece shows it any more. */
      public_url: model.text().nullable(),
      public_key: model.text().nullable(),
      /** A copy that no piece shows any more and that is still to be deleted. */
      stale_key: model.text().nullable(),
      /** Drawn, not taken with a camera: the page says so. */
      illustration: model.boolean().default(false),
      /** What it shows of the piece where it isn't the first. */
      view: model.text().default("detail"),
      /** Id of the manager, or `shop` for a picture that a piece showed before it had a listing. */
      sent_by: model.text(),
      /** The operator who saw that no person is to be recognised in it. */
      reviewed_by: model.text().nullable(),
      reviewed_at: model.dateTime().nullable(),
    },
  )
  .indexes([
    { on: ["workshop_id", "state"] },
    { on: ["workshop_id", "name"] },
    { on: ["created_at"], where: "state = 'receiving'" },
    { on: ["public_url"], where: "public_url is not null" },
  ]);
