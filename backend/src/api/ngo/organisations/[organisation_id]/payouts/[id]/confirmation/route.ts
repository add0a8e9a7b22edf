import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { confirmPayoutSchema } from "../../../../../../../contracts/ngo/payouts";
import { confirmPayoutWorkflow } from "../../../../../../../workflows/ngo-watch/confirm-payout";
import { parseInput } from "../../../../../../shared/parse-input";
import { ngoActOf, ngoReachOf, officerOf } from "../../../../../ngo-request";

/** An officer confirms that a payout arrived; once, and for good. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const reach = ngoReachOf(req, "answer");
  const input = parseInput(confirmPayoutSchema, req.body);
  const payoutId = String(req.params.id);
  const act = ngoActOf(
    req,
    "payout.confirmed",
    { type: "payout", id: payoutId },
    { arrived_on: input.arrived_on },
  );
  const { result: id } = await confirmPayoutWorkflow(req.scope).run({
    input: { ...input, reach, payoutId, by: officerOf(req).scope.officerId, act },
  });
  res.json({ id });
}
