import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ListingAnswer } from "../../../../../contracts/manager/listing";
import { approveListingSchema } from "../../../../../contracts/manager/listing-review";
import { approveListing } from "../../../../../workflows/listing/approve-listing";
import { parseInput } from "../../../../shared/parse-input";
import { listingActOf } from "../../listing-act";

/** Puts a listing into the shop, or its change. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<ListingAnswer>,
): Promise<void> {
  const { revision, translations } = parseInput(approveListingSchema, req.body);
  const act = await listingActOf(req, "listing.approved");
  const by = req.auth_context.actor_id;
  const listing = await approveListing(req.scope, {
    listingId: req.params.id ?? "",
    revision,
    translations,
    by,
    act,
  });
  res.json({ listing });
}
