import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { newOfficerSchema, type SentInvitation } from "../../../../../contracts/ngo/members";
import { inviteOfficerWorkflow } from "../../../../../workflows/ngo-access/invite-officer";
import { mailOfficerInvitation } from "../../../../../workflows/ngo-access/mail-officer-invitation";
import { parseInput } from "../../../../shared/parse-input";
import { organisationAct } from "../../organisation-act";

/** Invites somebody to an organisation, by mail. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<SentInvitation>,
): Promise<void> {
  const here = organisationAct(req);
  const input = { ...parseInput(newOfficerSchema, req.body), ...here };
  const { result: id } = await inviteOfficerWorkflow(req.scope).run({ input });
  res.json({ id, is_mailed: await mailOfficerInvitation(req.scope, { ...here, invitationId: id }) });
}
