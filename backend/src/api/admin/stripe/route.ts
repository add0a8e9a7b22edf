import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { StripeOverview } from "../../../contracts/stripe-books";
import { stripeOverview } from "../../../workflows/stripe/admin/stripe-overview";

/** Whether Stripe is on, and what its inbox holds. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<StripeOverview>,
): Promise<void> {
  res.json(await stripeOverview(req.scope));
}
