import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type ListingFacts, listingFactsQuerySchema } from "../../../../../contracts/manager/listing-facts";
import { readListingFacts } from "../../../../../workflows/listing/read-listing-facts";
import { parseInput } from "../../../../shared/parse-input";
import { reachOf } from "../../../manager-request";

export async function GET(req: MedusaRequest, res: MedusaResponse<ListingFacts>): Promise<void> {
  const { workshopId } = reachOf(req, "see");
  const { locale } = parseInput(listingFactsQuerySchema, req.query);
  res.json(await readListingFacts(req.scope, workshopId, locale));
}
