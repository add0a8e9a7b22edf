import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type PayoutConfirmations, payoutQuestionsQuerySchema } from "../../../../contracts/payout-questions";
import { listPayoutConfirmations } from "../../../../workflows/ngo-watch/list-payout-questions";
import { parseInput } from "../../../shared/parse-input";

/** Payouts that arrived, as organisations say. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<PayoutConfirmations>,
): Promise<void> {
  const page = parseInput(payoutQuestionsQuerySchema.omit({ state: true }), req.query);
  res.json(await listPayoutConfirmations(req.scope, page));
}
