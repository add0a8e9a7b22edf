import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { closeMonthSchema } from "../../../../contracts/statement";
import { closeMonthOfCenter } from "../../../../workflows/statement/close-month-of-center";
import { parseInput } from "../../../shared/parse-input";

/** Closes a month of a center now, instead of waiting for the job. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { center_id: centerId, period } = parseInput(closeMonthSchema, req.body);
  const closed = await closeMonthOfCenter(req.scope, {
    centerId,
    period,
    closedBy: req.auth_context.actor_id,
  });
  res.json({ closed });
}
