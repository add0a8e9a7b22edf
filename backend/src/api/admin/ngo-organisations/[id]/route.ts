import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { changeOrganisationSchema } from "../../../../contracts/ngo/admin-organisations";
import { changeOrganisationWorkflow } from "../../../../workflows/ngo-access/change-organisation";
import { parseInput } from "../../../shared/parse-input";
import { organisationAct } from "../organisation-act";

/** Gives an organisation another name or reporting currency: its next request reads so, and its activity tells it. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { name, reporting_currency } = parseInput(changeOrganisationSchema, req.body);
  const { organisationId, act } = organisationAct(req);
  const change = {
    organisationId,
    ...(name === undefined ? {} : { name }),
    ...(reporting_currency === undefined ? {} : { reportingCurrency: reporting_currency }),
  };
  await changeOrganisationWorkflow(req.scope).run({ input: { change, act } });
  res.json({ id: organisationId });
}
