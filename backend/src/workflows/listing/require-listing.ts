import type { MedusaContainer } from "@medusajs/framework/types";
import { LISTING_MODULE } from "../../modules/listing";
import type { StoredListing } from "../../modules/listing/listing-rows";
import type { ListingModuleService } from "../../modules/listing/service";
import { ListingRefusal } from "./listing-refusal";

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A listing of a workshop; of any for operators, who give none. Refuses with `not_found`. */
export async function requireListing(
  container: MedusaContainer,
  id: string,
  workshopId?: string,
): Promise<StoredListing> {
  const listings = container.resolve<ListingModuleService>(LISTING_MODULE);
  const filters = { id, ...(workshopId ? { workshop_id: workshopId } : {}) };
  const [found] = UUID.test(id) ? await listings.listListings(filters, { take: 1 }) : [];
  if (!found) throw new ListingRefusal("not_found");
  return found as unknown as StoredListing;
}
