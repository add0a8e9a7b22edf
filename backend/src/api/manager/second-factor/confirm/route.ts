import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type RecoveryCodes, secondFactorCodeSchema } from "../../../../contracts/manager/access";
import { confirmSecondFactorWorkflow } from "../../../../workflows/access/second-factor";
import { parseInput } from "../../../shared/parse-input";
import { actOf, scopeOf } from "../../manager-request";

/** Turns it on. The recovery codes are shown this once. */
export async function POST(req: MedusaRequest, res: MedusaResponse<RecoveryCodes>): Promise<void> {
  const { managerId } = scopeOf(req);
  const { code } = parseInput(secondFactorCodeSchema, req.body);
  const act = actOf(req, "access.second_factor_on", { type: "manager", id: managerId });
  const { result } = await confirmSecondFactorWorkflow(req.scope).run({
    input: { accountId: managerId, code, act },
  });
  res.json({ recovery_codes: result });
}
