import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { payoutReasonSchema } from "../../../../../contracts/payout";
import { settlePayout } from "../../../../../workflows/payout/settle-payout";
import { parseInput } from "../../../../shared/parse-input";

/** Turns a recorded payout down; nothing was booked. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { reason } = parseInput(payoutReasonSchema, req.body);
  const by = req.auth_context.actor_id;
  await settlePayout(req.scope, { id: String(req.params.id), by, step: "reject", reason });
  res.json({ status: "rejected" });
}
