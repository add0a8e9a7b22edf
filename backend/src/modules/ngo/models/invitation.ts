import { model } from "@medusajs/framework/utils";
import { LOCALES } from "../../../contracts/locale";
import { NGO_ROLES } from "../../../contracts/ngo/roles";

/** Somebody is asked into an organisation. Opened once, by a code of which only the hash is kept. */
export const Invitation = model
  .define("ngo_invitation", {
    id: model.id({ prefix: "ngi" }).primaryKey(),
    organisation_id: model.text(),
    name: model.text(),
    /** What the account will be called, too. */
    email: model.text(),
    locale: model.enum([...LOCALES]),
    role: model.enum([...NGO_ROLES]),
    /** Last day of the seat; see `ngo_seat`. */
    seat_expires_on: model.text().nullable(),
    /** Account or operator; the code opens nothing once they may invite here no longer. */
    invited_by: model.text(),
    code_hash: model.text().nullable(),
    expires_at: model.dateTime(),
    accepted_at: model.dateTime().nullable(),
    withdrawn_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["organisation_id"] }]);
