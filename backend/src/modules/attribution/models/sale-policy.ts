import { model } from "@medusajs/framework/utils";
import { FEE_BEARERS } from "../../../domain/ledger";
import { POLICY_STATUSES } from "../../../domain/policy/policy-version";

/**
 * One version of a sale policy. The rule itself never changes once stored; a change is a new version. `steps` is
 * the list of `PolicyStep` in domain/sale-policy.
 */
export const SalePolicy = model
  .define("sale_policy", {
    id: model.id({ prefix: "spol" }).primaryKey(),
    policy_id: model.text(),
    version: model.number(),
    title: model.text(),
    /** Handles of the centers that it was written for; which one applies is the center's own choice. */
    centers: model.array(),
    /** ISO 4217, or `*` for pure percentages. */
    currency: model.text(),
    steps: model.json(),
    /** Recipient of what flooring leaves. */
    rounding_sink: model.text(),
    fee_bearer: model.enum([...FEE_BEARERS]).default("platform"),
    /** First and last day in force, `YYYY-MM-DD`, both inclusive. */
    effective_from: model.text().nullable(),
    effective_to: model.text().nullable(),
    illustrative: model.boolean(),
    notes: model.text(),
    /** See domain/policy/policy-version; a version with a placeholder rate stays a draft. */
    status: model.enum([...POLICY_STATUSES]).default("draft"),
  })
  .indexes([{ on: ["policy_id", "version"], unique: true }]);
