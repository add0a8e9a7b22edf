import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type ListingList, listingListQuerySchema } from "../../../../../contracts/manager/listing";
import { listListings } from "../../../../../workflows/listing/list-listings";
import { parseInput } from "../../../../shared/parse-input";
import { reachOf } from "../../../manager-request";

export async function GET(req: MedusaRequest, res: MedusaResponse<ListingList>): Promise<void> {
  const { workshopId } = reachOf(req, "see");
  res.json(await listListings(req.scope, workshopId, parseInput(listingListQuerySchema, req.query)));
}
