import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { SalePolicyList } from "../../../contracts/sale-policy";
import { listSalePolicies } from "../../../workflows/sale-policy/read-sale-policies";

/** Every sale policy with its versions and the centers that split by it. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<SalePolicyList>,
): Promise<void> {
  res.json(await listSalePolicies(req.scope));
}
