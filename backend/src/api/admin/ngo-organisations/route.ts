import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type AdminOrganisations, newOrganisationSchema } from "../../../contracts/ngo/admin-organisations";
import { createOrganisationWorkflow } from "../../../workflows/ngo-access/create-organisation";
import { inviteOfficerWorkflow } from "../../../workflows/ngo-access/invite-officer";
import { listOrganisations } from "../../../workflows/ngo-access/list-organisations";
import { mailOfficerInvitation } from "../../../workflows/ngo-access/mail-officer-invitation";
import { parseInput } from "../../shared/parse-input";
import { organisationAct } from "./organisation-act";

/** Organisations, who works there, and what each may see. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminOrganisations>,
): Promise<void> {
  res.json(await listOrganisations(req.scope));
}

/** Makes an organisation and invites its first lead. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { lead, reporting_currency, ...wish } = parseInput(newOrganisationSchema, req.body);
  const { act } = organisationAct(req);
  const { result: organisationId } = await createOrganisationWorkflow(req.scope).run({
    input: { ...wish, reportingCurrency: reporting_currency, act },
  });
  const { result: invitationId } = await inviteOfficerWorkflow(req.scope).run({
    input: { ...lead, locale: wish.locale, role: "lead", expires_on: null, organisationId, act },
  });
  const isMailed = await mailOfficerInvitation(req.scope, { organisationId, invitationId, act });
  res.json({ id: organisationId, is_mailed: isMailed });
}
