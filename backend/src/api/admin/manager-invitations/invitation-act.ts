import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import type { NewAct } from "../../../domain/access/act";
import { placeOfInvitation } from "../../../workflows/access/place-of-invitation";
import { operatorActOf } from "../../manager/manager-request";

/** What an operator does to the invitation of the address; its workflow says what. @throws AccessRefused `not_found` */
export async function invitationAct(
  req: AuthenticatedMedusaRequest,
): Promise<{ readonly invitationId: string; readonly act: Omit<NewAct, "action" | "subject"> }> {
  const invitationId = req.params.id ?? "";
  const place = await placeOfInvitation(req.scope, invitationId);
  const subject = { type: "invitation", id: invitationId };
  return { invitationId, act: operatorActOf(req, { action: "", subject, ...place }) };
}
