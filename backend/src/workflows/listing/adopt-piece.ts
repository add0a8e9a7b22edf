import { randomUUID } from "node:crypto";
import type { MedusaContainer } from "@medusajs/framework/types";
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk";
import type { Listing } from "../../contracts/manager/listing";
import type { NewAct } from "../../domain/access/act";
import { LISTING_MODULE } from "../../modules/listing";
import type { AdoptedPiece } from "../../modules/listing/adopt-piece";
import type { StoredListing } from "../../modules/listing/listing-rows";
import type { ListingModuleService } from "../../modules/listing/service";
import { recordActStep } from "../access/steps/record-act";
import { adoptPicturesStep } from "../photo/steps/adopt-pictures";
import { contentOfLive } from "./content-of-live";
import { ListingRefusal } from "./listing-refusal";
import { oneListingAtATime } from "./one-listing-at-a-time";
import { presentListing, THE_SHOP } from "./present-listing";
import { type LivePiece, readLivePiece } from "./read-live-piece";
import { isForListings, isUnlisted } from "./unlisted-pieces";
import { workshopPlace } from "./workshop-place";

interface Adoption {
  readonly piece: Omit<AdoptedPiece, "by">;
  readonly act: NewAct;
}

/** A revision is there to stay, so nothing undoes it; the act after it is the last step. */
const adoptPieceStep = createStep("adopt-piece", async (piece: AdoptedPiece, { container }) => {
  return new StepResponse(await container.resolve<ListingModuleService>(LISTING_MODULE).adoptPiece(piece));
});

/** Makes a listing of a piece as the shop shows it, its pictures as photos of its workshop. */
const adoptPieceWorkflow = createWorkflow("adopt-piece", ({ piece, act }: Adoption) => {
  const photos = adoptPicturesStep(
    transform({ piece }, ({ piece: { workshopId, productId } }) => ({ workshopId, productId })),
  );
  const adopted = adoptPieceStep(
    transform({ piece, photos }, ({ piece, photos }) => ({
      ...piece,
      content: {
        ...piece.content,
        ...(photos.length > 0 ? { photos: photos.map((id) => ({ id, alt: "" })) } : {}),
      },
      by: THE_SHOP,
    })),
  );
  when(adopted, ({ isNew }) => isNew).then(() => recordActStep(act));
  return new WorkflowResponse(adopted);
});

interface Asked {
  readonly workshopId: string;
  readonly productId: string;
  readonly actOf: (listingId: string) => NewAct;
}

/**
 * The listing of a piece that is in the shop, made of what the shop shows where there is none: once, however many ask. Nothing of the
 * piece changes. Throws `ListingRefusal` `not_found`, `listing_not_live`, `listing_busy`.
 */
export function listingOfPiece(container: MedusaContainer, asked: Asked): Promise<Listing> {
  return oneListingAtATime(container, asked.productId, async () => {
    const known = await storedListingOf(container, asked);
    return presentListing(container, known ?? (await adopt(container, asked)));
  });
}

async function storedListingOf(
  container: MedusaContainer,
  { workshopId, productId }: Asked,
): Promise<StoredListing | undefined> {
  const listings = container.resolve<ListingModuleService>(LISTING_MODULE);
  const [found] = await listings.listListings(
    { product_id: productId, workshop_id: workshopId },
    { take: 1 },
  );
  return found as unknown as StoredListing | undefined;
}

async function adopt(
  container: MedusaContainer,
  { workshopId, productId, actOf }: Asked,
): Promise<StoredListing> {
  const live = await readLivePiece(container, productId);
  if (live?.product.workshop?.id !== workshopId) throw new ListingRefusal("not_found");
  if (!isForListings(live.product)) throw new ListingRefusal("listing_not_live");
  // Its publishing is under way, or was cut off: the listing that it comes from will say so.
  if (!(await isUnlisted(container, workshopId, live.product))) throw new ListingRefusal("listing_busy");
  const { center } = await workshopPlace(container, workshopId);
  const id = randomUUID();
  const piece = {
    id,
    workshopId,
    productId,
    handle: live.product.handle,
    paused: isPaused(live),
    content: contentOfLive(live, center),
  };
  const { result } = await adoptPieceWorkflow(container).run({ input: { piece, act: actOf(id) } });
  return result.listing;
}

const isPaused = ({ product }: LivePiece): boolean => product.status !== "published";
