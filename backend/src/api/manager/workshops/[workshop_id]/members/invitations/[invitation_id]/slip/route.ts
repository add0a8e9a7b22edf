import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ownInvitation } from "../../../../../../../../workflows/access/members-own";
import { printInvitation } from "../../../../../../../../workflows/access/send-invitation";
import { sendPdf } from "../../../../../../../shared/send-pdf";
import { reachOf, whoActs } from "../../../../../../manager-request";

/** Prints an invitation, with a new code. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const here = reachOf(req, "members");
  const invitationId = await ownInvitation(req.scope, here, req.params.invitation_id ?? "");
  sendPdf(res, await printInvitation(req.scope, invitationId, whoActs(req)));
}
