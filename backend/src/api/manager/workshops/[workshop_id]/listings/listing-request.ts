import type { MedusaRequest } from "@medusajs/framework/http";
import { deviceIdSchema } from "../../../../../contracts/manager/listing-content";
import type { NewAct } from "../../../../../domain/access/act";
import { ListingRefusal } from "../../../../../workflows/listing/listing-refusal";
import { actOf } from "../../../manager-request";

/** The listing of the address. What no device makes is the id of none: `not_found`. */
export function listingIdOf(req: MedusaRequest): string {
  const id = deviceIdSchema.safeParse(req.params.id);
  // One way to write an id: the same in capitals would be another listing.
  if (!id.success || id.data !== id.data.toLowerCase()) throw new ListingRefusal("not_found");
  return id.data;
}

/** What a manager does with the listing of the address. */
export const listingActOf = (req: MedusaRequest, action: string, id = req.params.id ?? ""): NewAct =>
  actOf(req, action, { type: "listing", id });
