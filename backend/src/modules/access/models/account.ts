import { model } from "@medusajs/framework/utils";
import { LOCALES } from "../../../contracts/locale";
import { PORTALS } from "../../../contracts/portal";

/** Somebody who works with a portal: staff of a center or of an organisation, never a maker. */
export const Account = model
  .define("account", {
    id: model.id({ prefix: "acc" }).primaryKey(),
    portal: model.enum([...PORTALS]),
    /** How colleagues know them. */
    name: model.text(),
    /** What is typed to log in, in small letters: an e-mail address or a name from a slip. */
    login: model.text(),
    /** Where a reset can be mailed to; null for somebody who gets a slip instead. */
    email: model.text().nullable(),
    locale: model.enum([...LOCALES]),
    /** Medusa's auth identity, which keeps the password and the second factor. */
    auth_identity_id: model.text(),
  })
  .indexes([
    { on: ["portal", "login"], unique: true },
    { on: ["auth_identity_id"], unique: true },
  ]);
