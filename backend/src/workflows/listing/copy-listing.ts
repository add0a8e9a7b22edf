import type { MedusaContainer } from "@medusajs/framework/types";
import type { CopyListing, Listing } from "../../contracts/manager/listing";
import type { ListingContent } from "../../contracts/manager/listing-content";
import type { NewAct } from "../../domain/access/act";
import { LISTING_MODULE } from "../../modules/listing";
import type { StoredListing } from "../../modules/listing/listing-rows";
import type { ListingModuleService } from "../../modules/listing/service";
import { presentListing } from "./present-listing";
import { requireListing } from "./require-listing";
import { saveListing } from "./save-listing";

interface Copying extends CopyListing {
  readonly id: string;
  readonly workshopId: string;
  readonly by: string;
  /** Of each copy. */
  readonly actOf: (copyId: string) => NewAct;
}

/**
 * Begins a draft for each id with what a listing says: a piece like it, or a series. An id that was copied to before keeps
 * what its draft says by now. Throws `ListingRefusal`.
 */
export async function copyListing(container: MedusaContainer, copying: Copying): Promise<Listing[]> {
  const { id, workshopId, ids, with_photos, device, by, actOf } = copying;
  const { content } = await requireListing(container, id, workshopId);
  const earlier = await container
    .resolve<ListingModuleService>(LISTING_MODULE)
    .listListings({ id: ids, workshop_id: workshopId }, { take: ids.length });
  const known = new Map(earlier.map((row) => [row.id, row as unknown as StoredListing]));
  const copies: Listing[] = [];
  for (const copyId of ids) {
    const copied = known.get(copyId);
    if (copied) {
      copies.push(await presentListing(container, copied));
      continue;
    }
    const save = {
      id: copyId,
      workshopId,
      baseRevision: 0,
      content: copyOf(content, with_photos),
      device,
      by,
      isOperator: false,
    };
    copies.push(await saveListing(container, { save, act: actOf(copyId) }));
  }
  return copies;
}

/** The copy was made another day, as a rule: its day is asked for again. */
function copyOf({ photos, batch, ...content }: ListingContent, withPhotos: boolean): ListingContent {
  return {
    ...content,
    ...(withPhotos && photos ? { photos } : {}),
    ...(batch ? { batch: { ...batch, made_on: null } } : {}),
  };
}
