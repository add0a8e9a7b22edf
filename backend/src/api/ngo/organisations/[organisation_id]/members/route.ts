import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { OrganisationMembers } from "../../../../../contracts/ngo/members";
import { listOrganisationMembers } from "../../../../../workflows/ngo-access/list-organisation-members";
import { ngoReachOf, officerOf } from "../../../ngo-request";

/** Who works here, and who is invited to. */
export async function GET(req: MedusaRequest, res: MedusaResponse<OrganisationMembers>): Promise<void> {
  const { organisation } = ngoReachOf(req, "members");
  const { officerId } = officerOf(req).scope;
  res.json(await listOrganisationMembers(req.scope, { organisationId: organisation.id, officerId }));
}
