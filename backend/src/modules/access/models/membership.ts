import { model } from "@medusajs/framework/utils";
import { MANAGER_ROLES } from "../../../contracts/manager/roles";

/** A role of a manager in one workshop, or in every workshop of a center. It ends and is never deleted. */
export const Membership = model
  .define("membership", {
    id: model.id({ prefix: "mbr" }).primaryKey(),
    manager_id: model.text(),
    role: model.enum([...MANAGER_ROLES]),
    center_id: model.text(),
    /** Null: every workshop of the center. */
    workshop_id: model.text().nullable(),
    ended_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["manager_id"] }, { on: ["center_id"] }]);
