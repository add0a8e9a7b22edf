import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type ListingAnswer, submitListingSchema } from "../../../../../../../contracts/manager/listing";
import { submitListing } from "../../../../../../../workflows/listing/submit-listing";
import { parseInput } from "../../../../../../shared/parse-input";
import { reachOf } from "../../../../../manager-request";
import { listingActOf, listingIdOf } from "../../listing-request";

/** Hands a listing in for approval; the same again is harmless. */
export async function POST(req: MedusaRequest, res: MedusaResponse<ListingAnswer>): Promise<void> {
  const { workshopId, scope } = reachOf(req, "list");
  const submission = parseInput(submitListingSchema, req.body);
  const listing = await submitListing(req.scope, {
    ...submission,
    id: listingIdOf(req),
    workshopId,
    by: scope.managerId,
    act: listingActOf(req, "listing.submitted"),
  });
  res.json({ listing });
}
