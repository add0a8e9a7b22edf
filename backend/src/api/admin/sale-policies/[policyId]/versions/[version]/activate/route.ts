import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { policyVersionParamSchema, type SalePolicyDto } from "../../../../../../../contracts/sale-policy";
import { activatePolicyVersion } from "../../../../../../../workflows/sale-policy/activate-policy-version";
import { readSalePolicy } from "../../../../../../../workflows/sale-policy/read-sale-policies";
import { parseInput } from "../../../../../../shared/parse-input";

/** Puts a draft in force from its first day on; the version before it ends the day before. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<SalePolicyDto>,
): Promise<void> {
  const policyId = String(req.params.policyId);
  const version = parseInput(policyVersionParamSchema, req.params.version);
  await activatePolicyVersion(req.scope, { policyId, version });
  res.json(await readSalePolicy(req.scope, policyId));
}
