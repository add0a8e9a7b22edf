import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type FeeTakenBack, feeReasonSchema } from "../../../../../contracts/provider-fees";
import { takeBackFee } from "../../../../../workflows/fees/take-back-fee";
import { parseInput } from "../../../../shared/parse-input";

/** Takes a fee back that was recorded by mistake, by entries of its own. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<FeeTakenBack>,
): Promise<void> {
  const { reason } = parseInput(feeReasonSchema, req.body);
  res.json(
    await takeBackFee(req.scope, { id: String(req.params.id), by: req.auth_context.actor_id, reason }),
  );
}
