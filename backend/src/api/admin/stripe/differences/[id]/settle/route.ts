import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { settleDifferenceSchema } from "../../../../../../contracts/stripe-books";
import { settleStripeDifference } from "../../../../../../workflows/stripe/admin/settle-stripe-difference";
import { parseInput } from "../../../../../shared/parse-input";

/** Closes a difference by the operator's word about what was done. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { note } = parseInput(settleDifferenceSchema, req.body);
  await settleStripeDifference(req.scope, { id: String(req.params.id), by: req.auth_context.actor_id, note });
  res.json({ status: "settled" });
}
