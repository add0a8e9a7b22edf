import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { settlePayout } from "../../../../../workflows/payout/settle-payout";

/** Approves a payout and books it; refused to the one who recorded it. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await settlePayout(req.scope, {
    id: String(req.params.id),
    by: req.auth_context.actor_id,
    step: "approve",
  });
  res.json({ status: "approved" });
}
