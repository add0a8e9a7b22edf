import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { acceptInvitationSchema } from "../../../../../contracts/manager/access";
import type { OpenedSession } from "../../../../../contracts/manager/session";
import { acceptOfficerInvitationWorkflow } from "../../../../../workflows/ngo-access/accept-officer-invitation";
import { parseInput } from "../../../../shared/parse-input";
import { whereFrom } from "../../../../shared/where-from";

/** Makes the account and logs this device in. */
export async function POST(req: MedusaRequest, res: MedusaResponse<OpenedSession>): Promise<void> {
  const input = { ...parseInput(acceptInvitationSchema, req.body), from: whereFrom(req) };
  res.json((await acceptOfficerInvitationWorkflow(req.scope).run({ input })).result);
}
