import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { codeOnlySchema } from "../../../contracts/manager/access";
import { joinByInvitationWorkflow } from "../../../workflows/access/accept-invitation";
import { parseInput } from "../../shared/parse-input";
import { whereFrom } from "../../shared/where-from";
import { scopeOf } from "../manager-request";

/** Takes an invitation with the account that is logged in. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { code } = parseInput(codeOnlySchema, req.body);
  const { managerId } = scopeOf(req);
  await joinByInvitationWorkflow(req.scope).run({ input: { code, managerId, from: whereFrom(req) } });
  res.json({});
}
