import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { askAboutPayoutSchema } from "../../../../../../../contracts/ngo/payouts";
import { askAboutPayoutWorkflow } from "../../../../../../../workflows/ngo-watch/ask-about-payout";
import { parseInput } from "../../../../../../shared/parse-input";
import { ngoActOf, ngoReachOf, officerOf } from "../../../../../ngo-request";

/** An officer asks about a payout; an operator answers. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const reach = ngoReachOf(req, "answer");
  const { words } = parseInput(askAboutPayoutSchema, req.body);
  const payoutId = String(req.params.id);
  const act = ngoActOf(
    req,
    "payout_question.asked",
    { type: "payout", id: payoutId },
    { payout_id: payoutId },
  );
  const { result: id } = await askAboutPayoutWorkflow(req.scope).run({
    input: { reach, payoutId, words, by: officerOf(req).scope.officerId, act },
  });
  res.json({ id });
}
