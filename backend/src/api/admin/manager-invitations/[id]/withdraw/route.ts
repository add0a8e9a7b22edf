import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { withdrawInvitationWorkflow } from "../../../../../workflows/access/withdraw-invitation";
import { invitationAct } from "../../invitation-act";

/** Takes an invitation back. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await withdrawInvitationWorkflow(req.scope).run({ input: await invitationAct(req) });
  res.json({});
}
