import type { FeeBearer } from "../ledger";
import type { SalePolicy } from "../sale-policy";

/**
 * `draft`: nobody is paid by it. `active`: sales of its days are split by it, past days included. `retired`: it was
 * activated for days to come and replaced before the first of them.
 */
export const POLICY_STATUSES = ["draft", "active", "retired"] as const;
export type PolicyStatus = (typeof POLICY_STATUSES)[number];

/** A version of a sale policy as it is kept. */
export interface PolicyVersion extends SalePolicy {
  readonly title: string;
  readonly status: PolicyStatus;
  /** Handles of the centers that it was written for. */
  readonly centers: readonly string[];
  readonly fee_bearer: FeeBearer;
  readonly illustrative: boolean;
  readonly notes: string;
}

/** A version before it is stored: its number and status are given to it. */
export type NewPolicyVersion = Omit<PolicyVersion, "version" | "status" | "centers">;

/** Where a version stands on a day. */
export type PolicyPhase = "draft" | "coming" | "in_force" | "over" | "retired";

/** Where a version stands on a day, `YYYY-MM-DD`. */
export function phaseOn(
  day: string,
  { status, effective_from, effective_to }: Pick<PolicyVersion, "status" | "effective_from" | "effective_to">,
): PolicyPhase {
  if (status !== "active") return status;
  if (effective_from !== null && day < effective_from) return "coming";
  return effective_to !== null && effective_to < day ? "over" : "in_force";
}
