import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { StripeReconciled } from "../../../../contracts/stripe-books";
import { reconcileNow } from "../../../../workflows/stripe/admin/reconcile-now";

/** Holds our books against Stripe's now, and not only at the next full hour. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<StripeReconciled>,
): Promise<void> {
  res.json({ result: await reconcileNow(req.scope) });
}
