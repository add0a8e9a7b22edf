import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { SentInvitation } from "../../../../../../../../contracts/ngo/members";
import { mailOfficerInvitation } from "../../../../../../../../workflows/ngo-access/mail-officer-invitation";
import { ngoReachOf, whoActsInNgo } from "../../../../../../ngo-request";

/** Mails an invitation again, with a new code. */
export async function POST(req: MedusaRequest, res: MedusaResponse<SentInvitation>): Promise<void> {
  const organisationId = ngoReachOf(req, "members").organisation.id;
  const id = req.params.invitation_id ?? "";
  const wish = { organisationId, invitationId: id, act: whoActsInNgo(req) };
  res.json({ id, is_mailed: await mailOfficerInvitation(req.scope, wish) });
}
