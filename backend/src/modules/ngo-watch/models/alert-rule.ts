import { model } from "@medusajs/framework/utils";
import { ALERT_KINDS } from "../../../contracts/ngo/alerts";

/** What an officer wants to be told of the centers that an organisation may see. One a kind; off is as if there were none. */
export const AlertRule = model
  .define("ngo_alert_rule", {
    id: model.id({ prefix: "alr" }).primaryKey(),
    organisation_id: model.text(),
    account_id: model.text(),
    kind: model.enum([...ALERT_KINDS]),
    is_on: model.boolean(),
    /** Weeks, days or percent, by the kind; null where it needs none. */
    threshold: model.number().nullable(),
    /** Fewest refunds, of the kind that counts them. */
    least: model.number().nullable(),
  })
  .indexes([{ on: ["organisation_id", "account_id", "kind"], unique: true }]);
