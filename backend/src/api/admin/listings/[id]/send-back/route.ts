import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ListingAnswer } from "../../../../../contracts/manager/listing";
import { sendBackListingSchema } from "../../../../../contracts/manager/listing-review";
import { sendBackListing } from "../../../../../workflows/listing/send-back-listing";
import { parseInput } from "../../../../shared/parse-input";
import { listingActOf } from "../../listing-act";

/** Gives a listing back to its workshop, with a reason for each question. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<ListingAnswer>,
): Promise<void> {
  const { revision, reasons } = parseInput(sendBackListingSchema, req.body);
  const act = await listingActOf(req, "listing.sent_back", { fields: reasons.map(({ field }) => field) });
  const by = req.auth_context.actor_id;
  res.json({
    listing: await sendBackListing(req.scope, { id: req.params.id ?? "", revision, reasons, by, act }),
  });
}
