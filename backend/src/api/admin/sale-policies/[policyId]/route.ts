import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { SalePolicyDto } from "../../../../contracts/sale-policy";
import { readSalePolicy } from "../../../../workflows/sale-policy/read-sale-policies";

/** One sale policy with the steps of every version. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<SalePolicyDto>,
): Promise<void> {
  res.json(await readSalePolicy(req.scope, String(req.params.policyId)));
}
