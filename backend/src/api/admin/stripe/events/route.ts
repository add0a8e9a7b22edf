import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type StripeEventList, stripeEventsQuerySchema } from "../../../../contracts/stripe-books";
import { listStripeEvents } from "../../../../workflows/stripe/admin/list-stripe-events";
import { parseInput } from "../../../shared/parse-input";

/** Events of Stripe's inbox. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<StripeEventList>,
): Promise<void> {
  res.json(await listStripeEvents(req.scope, parseInput(stripeEventsQuerySchema, req.query)));
}
