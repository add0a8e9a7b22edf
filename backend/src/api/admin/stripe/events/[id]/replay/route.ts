import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { StripeReplayed } from "../../../../../../contracts/stripe-books";
import { replayStripeEvents } from "../../../../../../workflows/stripe/admin/replay-stripe-events";

/** Has one event worked off anew, whatever became of it. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<StripeReplayed>,
): Promise<void> {
  res.json(await replayStripeEvents(req.scope, String(req.params.id)));
}
