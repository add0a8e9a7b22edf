import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { newPayoutSchema, type PayoutList, payoutListQuerySchema } from "../../../contracts/payout";
import { listPayouts } from "../../../workflows/payout/list-payouts";
import { recordPayout } from "../../../workflows/payout/record-payout";
import { parseInput } from "../../shared/parse-input";

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<PayoutList>): Promise<void> {
  const query = parseInput(payoutListQuerySchema, req.query);
  res.json(await listPayouts(req.scope, query, req.auth_context.actor_id));
}

/** Records a payout. Sending the same `request_id` again records no second one. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const payout = parseInput(newPayoutSchema, req.body);
  res.json({ id: await recordPayout(req.scope, payout, req.auth_context.actor_id) });
}
