import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { secondFactorCodeSchema } from "../../../../contracts/manager/access";
import { endSecondFactorWorkflow } from "../../../../workflows/access/second-factor";
import { parseInput } from "../../../shared/parse-input";
import { actOf, scopeOf } from "../../manager-request";

/** Turns it off, with a code of the app or a recovery code. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { managerId } = scopeOf(req);
  const { code } = parseInput(secondFactorCodeSchema, req.body);
  const act = actOf(req, "access.second_factor_off", { type: "manager", id: managerId });
  await endSecondFactorWorkflow(req.scope).run({ input: { accountId: managerId, code, act } });
  res.json({});
}
