import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { assertActivatable, type SalePolicy, SalePolicyError } from "../../../domain/sale-policy";
import { ATTRIBUTION_MODULE } from "../../../modules/attribution";
import type { AttributionModuleService } from "../../../modules/attribution/service";
import type { PolicyRecord } from "../load-sale-policies";

/** Only the split of a sale is kept here; how a maker's income is split is personal and stays with the center. */
const STAGE = "sale";

export const storeSalePoliciesStep = createStep(
  "store-sale-policies",
  async (policies: readonly PolicyRecord[], { container }) => {
    const attribution: AttributionModuleService = container.resolve(ATTRIBUTION_MODULE);
    const stored = await attribution.listSalePolicies({}, { select: ["policy_id", "version"] });
    const known = new Set(stored.map(({ policy_id, version }) => `${policy_id}@${version}`));
    const missing = policies.filter(
      ({ stage, id, version }) => stage === STAGE && !known.has(`${id}@${version}`),
    );
    const created = await attribution.createSalePolicies(missing.map(toRow));
    return new StepResponse(
      created.map(({ policy_id, version }) => `${policy_id}@${version}`),
      created.map(({ id }) => id),
    );
  },
  async (ids, { container }) => {
    if (!ids?.length) return;
    const attribution: AttributionModuleService = container.resolve(ATTRIBUTION_MODULE);
    await attribution.deleteSalePolicies(ids);
  },
);

function toRow(policy: PolicyRecord) {
  return {
    policy_id: policy.id,
    version: policy.version,
    title: policy.title,
    centers: [...policy.applies_to],
    currency: policy.currency,
    steps: policy.steps as unknown as Record<string, unknown>,
    rounding_sink: policy.rounding.sink,
    effective_from: policy.effective_from,
    effective_to: policy.effective_to,
    illustrative: policy.illustrative,
    notes: policy.notes,
    status: mayActivate(policy) ? ("active" as const) : ("draft" as const),
  };
}

function mayActivate(policy: SalePolicy): boolean {
  try {
    assertActivatable(policy);
    return true;
  } catch (error) {
    if (error instanceof SalePolicyError) return false;
    throw error;
  }
}
