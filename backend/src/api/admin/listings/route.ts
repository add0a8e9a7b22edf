import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type ListingQueue, listingQueueQuerySchema } from "../../../contracts/manager/listing-review";
import { readListingQueue } from "../../../workflows/listing/read-listing-queue";
import { parseInput } from "../../shared/parse-input";

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<ListingQueue>): Promise<void> {
  res.json(await readListingQueue(req.scope, parseInput(listingQueueQuerySchema, req.query)));
}
