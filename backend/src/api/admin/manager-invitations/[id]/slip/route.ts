import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { printInvitation } from "../../../../../workflows/access/send-invitation";
import { sendPdf } from "../../../../shared/send-pdf";
import { invitationAct } from "../../invitation-act";

/** Prints an invitation, with a new code. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { invitationId, act } = await invitationAct(req);
  sendPdf(res, await printInvitation(req.scope, invitationId, act));
}
