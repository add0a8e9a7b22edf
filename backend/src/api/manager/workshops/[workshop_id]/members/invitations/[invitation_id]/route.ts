import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ownInvitation } from "../../../../../../../workflows/access/members-own";
import { withdrawInvitationWorkflow } from "../../../../../../../workflows/access/withdraw-invitation";
import { reachOf, whoActs } from "../../../../../manager-request";

/** Takes an invitation back. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const here = reachOf(req, "members");
  const invitationId = await ownInvitation(req.scope, here, req.params.invitation_id ?? "");
  await withdrawInvitationWorkflow(req.scope).run({ input: { invitationId, act: whoActs(req) } });
  res.status(204).end();
}
