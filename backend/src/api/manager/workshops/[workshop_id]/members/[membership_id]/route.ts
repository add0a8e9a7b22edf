import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { changeRoleSchema } from "../../../../../../contracts/manager/access";
import { changeMemberWorkflow } from "../../../../../../workflows/access/change-member";
import { parseInput } from "../../../../../shared/parse-input";
import { reachOf, whoActs } from "../../../../manager-request";

/** Gives somebody another role. The last owner keeps it. */
export async function PUT(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { workshopId, centerId, wholeCenter } = reachOf(req, "members");
  const { role } = parseInput(changeRoleSchema, req.body);
  const place = { workshopId, centerId, wholeCenter };
  await changeMemberWorkflow(req.scope).run({
    input: { membershipId: req.params.membership_id ?? "", role, place, act: whoActs(req) },
  });
  res.json({});
}

/** Ends a membership. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { workshopId, centerId, wholeCenter } = reachOf(req, "members");
  const place = { workshopId, centerId, wholeCenter };
  await changeMemberWorkflow(req.scope).run({
    input: { membershipId: req.params.membership_id ?? "", role: null, place, act: whoActs(req) },
  });
  res.status(204).end();
}
