import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ListingAnswer } from "../../../../../../../contracts/manager/listing";
import { changeSale } from "../../../../../../../workflows/listing/change-sale";
import { reachOf } from "../../../../../manager-request";
import { listingActOf, listingIdOf } from "../../listing-request";

/** For sale again. */
export async function POST(req: MedusaRequest, res: MedusaResponse<ListingAnswer>): Promise<void> {
  const { workshopId, scope } = reachOf(req, "list");
  const listing = await changeSale(req.scope, {
    id: listingIdOf(req),
    workshopId,
    step: "resumed",
    by: scope.managerId,
    act: listingActOf(req, "listing.resumed"),
  });
  res.json({ listing });
}
