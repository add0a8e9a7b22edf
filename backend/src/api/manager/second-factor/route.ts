import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { SecondFactorDto } from "../../../contracts/manager/access";
import { isSecondFactorOn } from "../../../workflows/access/second-factor";
import { scopeOf } from "../manager-request";

export async function GET(req: MedusaRequest, res: MedusaResponse<SecondFactorDto>): Promise<void> {
  res.json({ is_on: await isSecondFactorOn(req.scope, scopeOf(req).managerId) });
}
