import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { closeBatch } from "../../../../../workflows/evidence/close-batch";

/** Says that nothing of a batch is left. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await closeBatch(req.scope, String(req.params.id), req.auth_context.actor_id);
  res.json({ status: "used_up" });
}
