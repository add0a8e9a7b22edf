import type { MedusaContainer } from "@medusajs/framework/types";
import { LISTING_MODULE } from "../../modules/listing";
import type { ListingModuleService } from "../../modules/listing/service";

/** The listing of a piece that the shop shows; undefined for a piece that came into the shop without one. */
export async function liveListingOf(
  container: MedusaContainer,
  productId: string,
): Promise<{ readonly id: string } | undefined> {
  const listings = container.resolve<ListingModuleService>(LISTING_MODULE);
  const [found] = await listings.listListings({ product_id: productId }, { select: ["id", "live"], take: 1 });
  return found?.live ? { id: found.id } : undefined;
}
