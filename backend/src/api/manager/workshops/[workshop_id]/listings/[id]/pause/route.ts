import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ListingAnswer } from "../../../../../../../contracts/manager/listing";
import { changeSale } from "../../../../../../../workflows/listing/change-sale";
import { reachOf } from "../../../../../manager-request";
import { listingActOf, listingIdOf } from "../../listing-request";

/** Not for sale from now on; what lies in baskets is told so. */
export async function POST(req: MedusaRequest, res: MedusaResponse<ListingAnswer>): Promise<void> {
  const { workshopId, scope } = reachOf(req, "list");
  const listing = await changeSale(req.scope, {
    id: listingIdOf(req),
    workshopId,
    step: "paused",
    by: scope.managerId,
    act: listingActOf(req, "listing.paused"),
  });
  res.json({ listing });
}
