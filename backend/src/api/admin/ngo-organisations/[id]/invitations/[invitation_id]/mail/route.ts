import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { SentInvitation } from "../../../../../../../contracts/ngo/members";
import { mailOfficerInvitation } from "../../../../../../../workflows/ngo-access/mail-officer-invitation";
import { organisationAct } from "../../../../organisation-act";

/** Mails an invitation again, with a new code. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<SentInvitation>,
): Promise<void> {
  const id = req.params.invitation_id ?? "";
  const wish = { ...organisationAct(req), invitationId: id };
  res.json({ id, is_mailed: await mailOfficerInvitation(req.scope, wish) });
}
