import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { endGrantWorkflow } from "../../../../../../../workflows/ngo-access/end-grant";
import { organisationAct } from "../../../../organisation-act";

/** Ends a grant at once. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const input = { ...organisationAct(req), grantId: req.params.grant_id ?? "" };
  await endGrantWorkflow(req.scope).run({ input });
  res.json({});
}
