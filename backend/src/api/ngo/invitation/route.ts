import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { codeOnlySchema } from "../../../contracts/manager/access";
import { joinOrganisationWorkflow } from "../../../workflows/ngo-access/accept-officer-invitation";
import { parseInput } from "../../shared/parse-input";
import { whereFrom } from "../../shared/where-from";
import { officerOf } from "../ngo-request";

/** Takes an invitation with the account that is logged in. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { code } = parseInput(codeOnlySchema, req.body);
  const accountId = officerOf(req).scope.officerId;
  await joinOrganisationWorkflow(req.scope).run({ input: { code, accountId, from: whereFrom(req) } });
  res.json({});
}
