import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type ListingAnswer, saveListingSchema } from "../../../../../../contracts/manager/listing";
import { deleteListing } from "../../../../../../workflows/listing/delete-listing";
import { presentListing } from "../../../../../../workflows/listing/present-listing";
import { requireListing } from "../../../../../../workflows/listing/require-listing";
import { saveListing } from "../../../../../../workflows/listing/save-listing";
import { parseInput } from "../../../../../shared/parse-input";
import { reachOf } from "../../../../manager-request";
import { listingActOf, listingIdOf } from "../listing-request";

export async function GET(req: MedusaRequest, res: MedusaResponse<ListingAnswer>): Promise<void> {
  const { workshopId } = reachOf(req, "see");
  const listing = await requireListing(req.scope, req.params.id ?? "", workshopId);
  res.json({ listing: await presentListing(req.scope, listing) });
}

/** Saves what a device has; the id was made there. */
export async function PUT(req: MedusaRequest, res: MedusaResponse<ListingAnswer>): Promise<void> {
  const { workshopId, scope } = reachOf(req, "list");
  const id = listingIdOf(req);
  const { base_revision, content, device } = parseInput(saveListingSchema, req.body);
  const save = {
    id,
    workshopId,
    baseRevision: base_revision,
    content,
    device,
    by: scope.managerId,
    isOperator: false,
  };
  res.json({ listing: await saveListing(req.scope, { save, act: listingActOf(req, "listing.begun") }) });
}

export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { workshopId, scope } = reachOf(req, "list");
  const act = listingActOf(req, "listing.deleted");
  await deleteListing(req.scope, { id: listingIdOf(req), workshopId, by: scope.managerId, act });
  res.status(204).end();
}
