import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { utcDay } from "../../../domain/calendar-day";
import type { PolicyVersion } from "../../../domain/policy/policy-version";
import { ATTRIBUTION_MODULE } from "../../../modules/attribution";
import type { AttributionModuleService } from "../../../modules/attribution/service";
import { centersByPolicy } from "../../sale-policy/centers-by-policy";
import { refusingAsPolicy } from "../../sale-policy/policy-refusal";
import type { PolicyRecord } from "../load-sale-policies";

/** Only the split of a sale is kept here; how a maker's income is split is personal and stays with the center. */
const STAGE = "sale";

/** One transaction, and the only step of its workflow: there is nothing to undo. */
export const storeSalePoliciesStep = createStep(
  "store-sale-policies",
  async (policies: readonly PolicyRecord[], { container }) => {
    const attribution: AttributionModuleService = container.resolve(ATTRIBUTION_MODULE);
    const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    const centers = await centersByPolicy(sql);
    const created = await refusingAsPolicy(() =>
      attribution.storePolicies({
        versions: policies.filter(({ stage }) => stage === STAGE).map(toVersion),
        centersOf: (policyId) => (centers.get(policyId) ?? []).map(({ id }) => id),
        today: utcDay(new Date()),
      }),
    );
    return new StepResponse(created);
  },
);

function toVersion(policy: PolicyRecord): Omit<PolicyVersion, "status"> {
  return {
    id: policy.id,
    version: policy.version,
    title: policy.title,
    centers: policy.applies_to,
    currency: policy.currency,
    steps: policy.steps,
    rounding: policy.rounding,
    fee_bearer: policy.fee_bearer ?? "platform",
    effective_from: policy.effective_from,
    effective_to: policy.effective_to,
    illustrative: policy.illustrative,
    notes: policy.notes,
  };
}
