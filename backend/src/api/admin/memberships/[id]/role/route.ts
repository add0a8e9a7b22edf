import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { changeRoleSchema } from "../../../../../contracts/manager/access";
import { changeMemberWorkflow } from "../../../../../workflows/access/change-member";
import { operatorActOf } from "../../../../manager/manager-request";
import { parseInput } from "../../../../shared/parse-input";

/** Gives a member another role. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const membershipId = req.params.id ?? "";
  const { role } = parseInput(changeRoleSchema, req.body);
  const subject = { type: "membership", id: membershipId };
  const act = operatorActOf(req, { action: "", subject, centerId: null, workshopId: null });
  await changeMemberWorkflow(req.scope).run({ input: { membershipId, role, place: null, act } });
  res.json({});
}
