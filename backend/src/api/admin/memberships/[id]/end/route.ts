import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { changeMemberWorkflow } from "../../../../../workflows/access/change-member";
import { operatorActOf } from "../../../../manager/manager-request";

/** Ends a membership, the last owner's too: the next request of theirs finds the door closed. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const membershipId = req.params.id ?? "";
  const subject = { type: "membership", id: membershipId };
  const act = operatorActOf(req, { action: "", subject, centerId: null, workshopId: null });
  await changeMemberWorkflow(req.scope).run({ input: { membershipId, role: null, place: null, act } });
  res.json({});
}
