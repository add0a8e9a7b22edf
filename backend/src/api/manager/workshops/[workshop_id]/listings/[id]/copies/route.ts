import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { copyListingSchema, type ListingCopies } from "../../../../../../../contracts/manager/listing";
import { copyListing } from "../../../../../../../workflows/listing/copy-listing";
import { parseInput } from "../../../../../../shared/parse-input";
import { reachOf } from "../../../../../manager-request";
import { listingActOf, listingIdOf } from "../../listing-request";

/** Drafts of pieces like this one, under ids that the device made. */
export async function POST(req: MedusaRequest, res: MedusaResponse<ListingCopies>): Promise<void> {
  const { workshopId, scope } = reachOf(req, "list");
  const copying = parseInput(copyListingSchema, req.body);
  const listings = await copyListing(req.scope, {
    ...copying,
    id: listingIdOf(req),
    workshopId,
    by: scope.managerId,
    actOf: (copyId) => listingActOf(req, "listing.begun", copyId),
  });
  res.json({ listings });
}
