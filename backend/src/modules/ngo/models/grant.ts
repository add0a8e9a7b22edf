import { model } from "@medusajs/framework/utils";
import { GRANT_SCOPES } from "../../../contracts/ngo/roles";

/** Leave for an organisation to see a center, from an operator. It ends and is never deleted: who could see what when stays known. */
export const Grant = model
  .define("ngo_grant", {
    id: model.id({ prefix: "grt" }).primaryKey(),
    organisation_id: model.text(),
    center_id: model.text(),
    scope: model.enum([...GRANT_SCOPES]),
    /** First day, `YYYY-MM-DD` in UTC. */
    starts_on: model.text(),
    /** Last day; null for one that ends only when somebody ends it. */
    ends_on: model.text().nullable(),
    ended_at: model.dateTime().nullable(),
    /** The operator. */
    granted_by: model.text(),
  })
  .indexes([{ on: ["organisation_id"] }, { on: ["center_id"] }]);
