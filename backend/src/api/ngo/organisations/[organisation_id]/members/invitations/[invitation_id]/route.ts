import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { withdrawOfficerInvitationWorkflow } from "../../../../../../../workflows/ngo-access/withdraw-officer-invitation";
import { ngoReachOf, whoActsInNgo } from "../../../../../ngo-request";

/** Takes an invitation back. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const organisationId = ngoReachOf(req, "members").organisation.id;
  const invitationId = req.params.invitation_id ?? "";
  const input = { organisationId, invitationId, act: whoActsInNgo(req) };
  await withdrawOfficerInvitationWorkflow(req.scope).run({ input });
  res.status(204).end();
}
