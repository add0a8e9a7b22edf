import { model } from "@medusajs/framework/utils";
import { CONSENT_ENDS, CONSENT_USES } from "../../../contracts/consent-words";
import { LOCALES } from "../../../contracts/locale";

/**
 * One thing of a maker that the shop may show: by consent, for a time. It ends once, and what was shown is deleted with it: that
 * there was a consent, and that it ended, is all that stays. The database has nothing else of a maker, and no field for it.
 */
export const MakerConsent = model
  .define("maker_consent", {
    id: model.id({ prefix: "mcon" }).primaryKey(),
    /** Opaque: who it stands for is written at the center, on paper. Made on the device, a UUID: one paper form. */
    maker_token: model.text(),
    workshop_id: model.text(),
    use: model.enum([...CONSENT_USES]),
    /** The craft name, the words in the maker's own language, or what the picture shows; null from its end on. */
    content: model.text().nullable(),
    /** Of a picture of hands. The photo itself is deleted when this ends. */
    photo_id: model.text().nullable(),
    /** Of the content. */
    language: model.enum([...LOCALES]),
    /** Pieces that it is shown with; null: all of the workshop. */
    product_ids: model.array().nullable(),
    /** First and last day, UTC. */
    given_on: model.text(),
    expires_on: model.text(),
    /** Number of the paper form, kept at the center. */
    form_number: model.text(),
    /** What is known of the code on the maker's slip. */
    code_hash: model.text(),
    /** The manager. */
    recorded_by: model.text(),
    ended_at: model.dateTime().nullable(),
    ended_how: model.enum([...CONSENT_ENDS]).nullable(),
  })
  .indexes([
    { on: ["workshop_id"] },
    { on: ["code_hash"] },
    { on: ["maker_token", "use"], unique: true },
    { on: ["photo_id"], unique: true, where: "photo_id is not null" },
  ]);
