import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type ListingPreview, listingPreviewSchema } from "../../../../../contracts/manager/listing-preview";
import { previewListing } from "../../../../../workflows/listing/preview-listing";
import { parseInput } from "../../../../shared/parse-input";
import { reachOf } from "../../../manager-request";

/** What would come of a content; asked for while somebody types, so nothing is written down. */
export async function POST(req: MedusaRequest, res: MedusaResponse<ListingPreview>): Promise<void> {
  const { workshopId } = reachOf(req, "see");
  res.json(await previewListing(req.scope, workshopId, parseInput(listingPreviewSchema, req.body)));
}
