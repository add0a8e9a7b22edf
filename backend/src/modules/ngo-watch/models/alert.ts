import { model } from "@medusajs/framework/utils";
import { ALERT_KINDS } from "../../../contracts/ngo/alerts";

/** Something that a rule found. One at a time for each subject: it stays the same until it ends, and is mailed once. */
export const Alert = model
  .define("ngo_alert", {
    id: model.id({ prefix: "alt" }).primaryKey(),
    organisation_id: model.text(),
    account_id: model.text(),
    kind: model.enum([...ALERT_KINDS]),
    center_id: model.text(),
    /** What of the center it is about: a document, a statement, a workshop and currency; '' for all of it. */
    subject: model.text(),
    /** When what it says began to be so. */
    since: model.dateTime(),
    /** Numbers and ids for its sentence, as they were found last. */
    facts: model.json(),
    raised_at: model.dateTime(),
    ended_at: model.dateTime().nullable(),
    /** The mail that tells it, with others of its officer; null until it is written. */
    mail_id: model.text().nullable(),
  })
  .indexes([
    { on: ["organisation_id", "account_id", "raised_at"] },
    { on: ["mail_id"], where: "mail_id is not null" },
  ]);
