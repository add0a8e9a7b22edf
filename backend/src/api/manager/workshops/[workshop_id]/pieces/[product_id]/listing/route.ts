import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ListingAnswer } from "../../../../../../../contracts/manager/listing";
import { listingOfPiece } from "../../../../../../../workflows/listing/adopt-piece";
import { reachOf } from "../../../../../manager-request";
import { listingActOf } from "../../../listings/listing-request";

/** Opens a piece of the shop to be changed. */
export async function POST(req: MedusaRequest, res: MedusaResponse<ListingAnswer>): Promise<void> {
  const { workshopId } = reachOf(req, "list");
  const listing = await listingOfPiece(req.scope, {
    workshopId,
    productId: req.params.product_id ?? "",
    actOf: (id) => listingActOf(req, "listing.opened", id),
  });
  res.json({ listing });
}
