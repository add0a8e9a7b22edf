import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { MadeInvitation } from "../../../contracts/manager/access";
import { adminInvitationSchema } from "../../../contracts/manager/admin-managers";
import { inviteManagerWorkflow } from "../../../workflows/access/invite-manager";
import { mailInvitation } from "../../../workflows/access/send-invitation";
import { operatorActOf } from "../../manager/manager-request";
import { parseInput } from "../../shared/parse-input";

/** Invites somebody to a workshop or to a whole center; mailed at once where there is an address. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<MadeInvitation>,
): Promise<void> {
  const { center_id, workshop_id, ...wish } = parseInput(adminInvitationSchema, req.body);
  const place = { centerId: center_id, workshopId: workshop_id };
  const act = operatorActOf(req, { action: "", subject: { type: "", id: "" }, ...place });
  const { result } = await inviteManagerWorkflow(req.scope).run({ input: { ...wish, ...place, act } });
  const isMailed = wish.email !== null && (await mailInvitation(req.scope, result.id, act));
  res.json({ ...result, is_mailed: isMailed });
}
