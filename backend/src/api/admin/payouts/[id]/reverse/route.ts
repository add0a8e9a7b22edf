import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { payoutReasonSchema } from "../../../../../contracts/payout";
import { settlePayout } from "../../../../../workflows/payout/settle-payout";
import { parseInput } from "../../../../shared/parse-input";

/** Takes an approved payout back by an entry of its own. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { reason } = parseInput(payoutReasonSchema, req.body);
  const by = req.auth_context.actor_id;
  await settlePayout(req.scope, { id: String(req.params.id), by, step: "reverse", reason });
  res.json({ status: "reversed" });
}
