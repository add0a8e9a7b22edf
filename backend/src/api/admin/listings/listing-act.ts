import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import type { NewAct } from "../../../domain/access/act";
import { centerOfWorkshop } from "../../../workflows/listing/center-of-workshop";
import { requireListing } from "../../../workflows/listing/require-listing";
import { operatorActOf } from "../../manager/manager-request";

/** What an operator does with the listing of the address, written down where its workshop can read it. Refuses with `not_found`. */
export async function listingActOf(
  req: AuthenticatedMedusaRequest,
  action: string,
  detail: NewAct["detail"] = {},
): Promise<NewAct> {
  const { id, workshop_id: workshopId } = await requireListing(req.scope, req.params.id ?? "");
  const centerId = await centerOfWorkshop(req.scope, workshopId);
  return operatorActOf(req, { action, subject: { type: "listing", id }, detail, centerId, workshopId });
}
