import { model } from "@medusajs/framework/utils";
import { LOCALES } from "../../../contracts/locale";
import { MANAGER_ROLES } from "../../../contracts/manager/roles";

/** Somebody is asked to work with the portal. Opened once, by one of two codes, of which only hashes are kept. */
export const Invitation = model
  .define("invitation", {
    id: model.id({ prefix: "inv" }).primaryKey(),
    name: model.text(),
    /** What the account will be called; an e-mail address where there is one. */
    login: model.text(),
    email: model.text().nullable(),
    locale: model.enum([...LOCALES]),
    role: model.enum([...MANAGER_ROLES]),
    center_id: model.text(),
    /** Null: every workshop of the center. */
    workshop_id: model.text().nullable(),
    invited_by: model.text(),
    mail_hash: model.text().nullable(),
    /** Who made this code. It opens nothing once they may invite here no longer. */
    mail_by: model.text().nullable(),
    slip_hash: model.text().nullable(),
    slip_by: model.text().nullable(),
    expires_at: model.dateTime(),
    accepted_at: model.dateTime().nullable(),
    withdrawn_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["center_id"] }]);
