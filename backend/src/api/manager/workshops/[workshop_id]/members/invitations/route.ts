import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type MadeInvitation, newInvitationSchema } from "../../../../../../contracts/manager/access";
import { AccessRefused } from "../../../../../../domain/access/access-refused";
import { inviteManagerWorkflow } from "../../../../../../workflows/access/invite-manager";
import { mailInvitation } from "../../../../../../workflows/access/send-invitation";
import { parseInput } from "../../../../../shared/parse-input";
import { reachOf, whoActs } from "../../../../manager-request";

/** Invites somebody to this workshop; an owner of the whole center also to all of it. Mailed at once where there is an address. */
export async function POST(req: MedusaRequest, res: MedusaResponse<MadeInvitation>): Promise<void> {
  const { workshopId, centerId, wholeCenter } = reachOf(req, "members");
  const wish = parseInput(newInvitationSchema, req.body);
  if (wish.whole_center && !wholeCenter) throw new AccessRefused("role_not_enough");
  const act = whoActs(req);
  const { result } = await inviteManagerWorkflow(req.scope).run({
    input: { ...wish, centerId, workshopId: wish.whole_center ? null : workshopId, act },
  });
  const isMailed = wish.email !== null && (await mailInvitation(req.scope, result.id, act));
  res.json({ ...result, is_mailed: isMailed });
}
