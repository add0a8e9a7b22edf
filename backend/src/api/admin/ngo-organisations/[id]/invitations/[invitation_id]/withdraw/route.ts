import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { withdrawOfficerInvitationWorkflow } from "../../../../../../../workflows/ngo-access/withdraw-officer-invitation";
import { organisationAct } from "../../../../organisation-act";

/** Takes an invitation back. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const input = { ...organisationAct(req), invitationId: req.params.invitation_id ?? "" };
  await withdrawOfficerInvitationWorkflow(req.scope).run({ input });
  res.json({});
}
