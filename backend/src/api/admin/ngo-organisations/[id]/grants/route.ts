import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { newGrantSchema } from "../../../../../contracts/ngo/admin-organisations";
import { giveGrantWorkflow } from "../../../../../workflows/ngo-access/give-grant";
import { parseInput } from "../../../../shared/parse-input";
import { organisationAct } from "../../organisation-act";

/** Lets an organisation see a center, from a day on and up to one, or until it is ended. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { center_id, scope, starts_on, ends_on } = parseInput(newGrantSchema, req.body);
  const grant = { centerId: center_id, scope, startsOn: starts_on, endsOn: ends_on };
  const { result: id } = await giveGrantWorkflow(req.scope).run({
    input: { ...organisationAct(req), ...grant },
  });
  res.json({ id });
}
