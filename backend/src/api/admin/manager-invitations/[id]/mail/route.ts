import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { mailInvitation } from "../../../../../workflows/access/send-invitation";
import { invitationAct } from "../../invitation-act";

/** Mails an invitation again, with a new code. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { invitationId, act } = await invitationAct(req);
  res.json({ is_mailed: await mailInvitation(req.scope, invitationId, act) });
}
