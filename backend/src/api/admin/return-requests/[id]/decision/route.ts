import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { returnDecisionSchema } from "../../../../../contracts/return-request";
import { decideReturn } from "../../../../../workflows/return/decide-return";
import { parseInput } from "../../../../shared/parse-input";

/** Approves, refuses or refunds a request. A refund that is sent again is made once. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const decision = parseInput(returnDecisionSchema, req.body);
  await decideReturn(req.scope, String(req.params.id), { ...decision, by: req.auth_context.actor_id });
  res.json({ decision: decision.decision });
}
