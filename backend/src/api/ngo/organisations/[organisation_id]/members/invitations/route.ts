import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { newOfficerSchema, type SentInvitation } from "../../../../../../contracts/ngo/members";
import { inviteOfficerWorkflow } from "../../../../../../workflows/ngo-access/invite-officer";
import { mailOfficerInvitation } from "../../../../../../workflows/ngo-access/mail-officer-invitation";
import { parseInput } from "../../../../../shared/parse-input";
import { ngoReachOf, whoActsInNgo } from "../../../../ngo-request";

/** Invites somebody, by mail. */
export async function POST(req: MedusaRequest, res: MedusaResponse<SentInvitation>): Promise<void> {
  const organisationId = ngoReachOf(req, "members").organisation.id;
  const act = whoActsInNgo(req);
  const input = { ...parseInput(newOfficerSchema, req.body), organisationId, act };
  const { result: id } = await inviteOfficerWorkflow(req.scope).run({ input });
  const wish = { organisationId, invitationId: id, act };
  res.json({ id, is_mailed: await mailOfficerInvitation(req.scope, wish) });
}
