import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { actListQuerySchema } from "../../../../../contracts/manager/activity";
import type { OrganisationActs } from "../../../../../contracts/ngo/activity";
import { listOrganisationActs } from "../../../../../workflows/ngo-access/list-organisation-acts";
import { parseInput } from "../../../../shared/parse-input";
import { ngoReachOf, officerOf } from "../../../ngo-request";

/** What was done in the organisation, and by operators for it. */
export async function GET(req: MedusaRequest, res: MedusaResponse<OrganisationActs>): Promise<void> {
  const organisationId = ngoReachOf(req, "see").organisation.id;
  const { officerId, locale } = officerOf(req).scope;
  const page = parseInput(actListQuerySchema, req.query);
  res.json(await listOrganisationActs(req.scope, { organisationId, officerId, locale, ...page }));
}
