import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { newPolicyVersionSchema, type PolicyVersionSaved } from "../../../../../contracts/sale-policy";
import { readSalePolicy } from "../../../../../workflows/sale-policy/read-sale-policies";
import { savePolicyVersion } from "../../../../../workflows/sale-policy/save-policy-version";
import { parseInput } from "../../../../shared/parse-input";

/** Keeps the next version of a policy as a draft. Sales are split as before until it is activated. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<PolicyVersionSaved>,
): Promise<void> {
  const policyId = String(req.params.policyId);
  const version = await savePolicyVersion(req.scope, policyId, parseInput(newPolicyVersionSchema, req.body));
  res.json({ version, policy: await readSalePolicy(req.scope, policyId) });
}
