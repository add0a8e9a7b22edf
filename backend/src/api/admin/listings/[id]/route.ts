import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ListingReview } from "../../../../contracts/manager/listing-review";
import { readListingReview } from "../../../../workflows/listing/read-listing-review";

export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<ListingReview>,
): Promise<void> {
  res.json(await readListingReview(req.scope, req.params.id ?? ""));
}
