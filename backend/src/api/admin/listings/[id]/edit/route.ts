import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ListingAnswer } from "../../../../../contracts/manager/listing";
import { editListingSchema } from "../../../../../contracts/manager/listing-review";
import { requireListing } from "../../../../../workflows/listing/require-listing";
import { saveListing } from "../../../../../workflows/listing/save-listing";
import { parseInput } from "../../../../shared/parse-input";
import { listingActOf } from "../../listing-act";

/** An operator's own revision of a listing that waits for a decision. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<ListingAnswer>,
): Promise<void> {
  const { base_revision, content } = parseInput(editListingSchema, req.body);
  const { id, workshop_id } = await requireListing(req.scope, req.params.id ?? "");
  const act = await listingActOf(req, "listing.edited");
  const save = {
    id,
    workshopId: workshop_id,
    baseRevision: base_revision,
    content,
    device: "Medusa Admin",
    by: req.auth_context.actor_id,
    isOperator: true,
  };
  res.json({ listing: await saveListing(req.scope, { save, act }) });
}
