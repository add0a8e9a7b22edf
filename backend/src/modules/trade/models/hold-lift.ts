import { model } from "@medusajs/framework/utils";
import { LIFT_SCOPES } from "../../../contracts/hold";

/**
 * A named operator's word that some rows need not hold what a piece, a workshop or a center sends to one country, with the
 * document it rests on. It ends by its last day or by a revocation, and is never rewritten.
 */
export const HoldLift = model
  .define("hold_lift", {
    id: model.id({ prefix: "hlift" }).primaryKey(),
    scope: model.enum([...LIFT_SCOPES]),
    /** Product, workshop or center. */
    scope_id: model.text(),
    /** ISO code, upper case. */
    destination: model.text(),
    rule_ids: model.array(),
    /** Version of the dataset that the operator read. */
    dataset_version: model.text(),
    /** First and last day, UTC, on which it counts. */
    valid_from: model.dateTime(),
    valid_until: model.dateTime(),
    reason: model.text(),
    /** Key in private storage, and the name that the document came with. */
    document_key: model.text(),
    document_name: model.text(),
    /** User id of the operator. */
    lifted_by: model.text(),
  })
  .indexes([{ on: ["scope", "scope_id"] }]);
