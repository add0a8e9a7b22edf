import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type PayoutQuestions, payoutQuestionsQuerySchema } from "../../../contracts/payout-questions";
import { listPayoutQuestions } from "../../../workflows/ngo-watch/list-payout-questions";
import { parseInput } from "../../shared/parse-input";

/** What organisations asked about payouts. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<PayoutQuestions>,
): Promise<void> {
  res.json(await listPayoutQuestions(req.scope, parseInput(payoutQuestionsQuerySchema, req.query)));
}
