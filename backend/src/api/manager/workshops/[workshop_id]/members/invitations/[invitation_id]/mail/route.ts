import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ownInvitation } from "../../../../../../../../workflows/access/members-own";
import { mailInvitation } from "../../../../../../../../workflows/access/send-invitation";
import { reachOf, whoActs } from "../../../../../../manager-request";

/** Mails an invitation again, with a new code. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const here = reachOf(req, "members");
  const invitationId = await ownInvitation(req.scope, here, req.params.invitation_id ?? "");
  res.json({ is_mailed: await mailInvitation(req.scope, invitationId, whoActs(req)) });
}
