import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { acceptInvitationSchema } from "../../../../../contracts/manager/access";
import { acceptInvitationWorkflow } from "../../../../../workflows/access/accept-invitation";
import { parseInput } from "../../../../shared/parse-input";
import { whereFrom } from "../../../../shared/where-from";

/** Makes the account and logs this device in. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const input = { ...parseInput(acceptInvitationSchema, req.body), from: whereFrom(req) };
  const { result } = await acceptInvitationWorkflow(req.scope).run({ input });
  res.json(result);
}
