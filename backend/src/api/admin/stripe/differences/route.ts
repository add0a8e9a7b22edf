import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type StripeDifferenceList, stripeDifferencesQuerySchema } from "../../../../contracts/stripe-books";
import { listStripeDifferences } from "../../../../workflows/stripe/admin/list-stripe-differences";
import { parseInput } from "../../../shared/parse-input";

/** In what our books and Stripe's differ, or did. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<StripeDifferenceList>,
): Promise<void> {
  res.json(await listStripeDifferences(req.scope, parseInput(stripeDifferencesQuerySchema, req.query)));
}
