import type { MedusaContainer } from "@medusajs/framework/types";
import type { NewAct } from "../../domain/access/act";
import type { StoredListing } from "../../modules/listing/listing-rows";
import { readLivePictures } from "../photo/live-pictures";
import { orderPicturesWorkflow } from "../photo/order-pictures";
import { oneListingAtATime } from "./one-listing-at-a-time";
import { requireListing } from "./require-listing";
import { showInTheShop } from "./show-in-the-shop";

/**
 * Shows the photos of a live piece in the order that its listing says. Does nothing where they are in it already, so that it
 * may be asked for again after a crash; pictures that are none of the listing's stay behind them. Throws `ListingRefusal` `listing_busy`.
 */
export async function reorderPhotos(
  container: MedusaContainer,
  { id, product_id, live }: StoredListing,
  act: NewAct,
): Promise<void> {
  if (!product_id || !live?.photos?.length) return;
  // Whoever had the listing before may have shown other photos since, or none.
  const isChanged = await oneListingAtATime(container, id, async () =>
    putInOrder(container, await requireListing(container, id), act),
  );
  if (isChanged) await showInTheShop(container, { product_id });
}

async function putInOrder(
  container: MedusaContainer,
  { workshop_id, product_id, live }: StoredListing,
  act: NewAct,
): Promise<boolean> {
  if (!product_id || !live?.photos?.length) return false;
  const { pictures } = await readLivePictures(container, workshop_id, product_id);
  const places = new Map(live.photos.map(({ id }, index) => [id, index]));
  const placeOf = ({ photo_id }: (typeof pictures)[number]) =>
    places.get(photo_id ?? "") ?? Number.MAX_SAFE_INTEGER;
  const urls = [...pictures].sort((a, b) => placeOf(a) - placeOf(b)).map(({ url }) => url);
  if (urls.every((url, index) => url === pictures[index]?.url)) return false;
  await orderPicturesWorkflow(container).run({
    input: {
      workshopId: workshop_id,
      productId: product_id,
      urls,
      act: { ...act, action: "photos.reordered", subject: { type: "product", id: product_id } },
    },
  });
  return true;
}
