import { model } from "@medusajs/framework/utils";
import { NGO_ROLES } from "../../../contracts/ngo/roles";

/** A role of somebody in an organisation. It ends and is never deleted; an auditor's always has a last day. */
export const Seat = model
  .define("ngo_seat", {
    id: model.id({ prefix: "seat" }).primaryKey(),
    /** Of the access module. */
    account_id: model.text(),
    organisation_id: model.text(),
    role: model.enum([...NGO_ROLES]),
    /** Last day, `YYYY-MM-DD` in UTC; null for one that ends only when somebody ends it. */
    expires_on: model.text().nullable(),
    ended_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["account_id"] }, { on: ["organisation_id"] }]);
