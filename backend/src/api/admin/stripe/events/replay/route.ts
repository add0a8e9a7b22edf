import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { StripeReplayed } from "../../../../../contracts/stripe-books";
import { replayStripeEvents } from "../../../../../workflows/stripe/admin/replay-stripe-events";

/** Has all events that were given up worked off anew. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<StripeReplayed>,
): Promise<void> {
  res.json(await replayStripeEvents(req.scope));
}
