import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { FeeBearer } from "../../domain/ledger";
import type { SalePolicy } from "../../domain/sale-policy";
import { storeSalePoliciesStep } from "./steps/store-sale-policies";

/** A policy as the policy file has it. */
export interface PolicyRecord extends SalePolicy {
  readonly title: string;
  readonly stage: string;
  readonly applies_to: readonly string[];
  /** Who bears the payment provider's fee; the shop, when the file doesn't say. */
  readonly fee_bearer?: FeeBearer;
  readonly notes: string;
  readonly illustrative: boolean;
}

/**
 * Stores the sale policies of a file and puts in force what may be; one with a placeholder rate stays a draft.
 * A version that is stored already stays as it is, but for its last day: the version that follows sets it.
 */
export const loadSalePoliciesWorkflow = createWorkflow(
  "load-sale-policies",
  (input: WorkflowData<{ policies: readonly PolicyRecord[] }>) =>
    new WorkflowResponse(storeSalePoliciesStep(input.policies)),
);
