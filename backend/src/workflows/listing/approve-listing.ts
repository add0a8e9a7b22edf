import type { MedusaContainer } from "@medusajs/framework/types";
import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk";
import type { Listing } from "../../contracts/manager/listing";
import type { NewAct } from "../../domain/access/act";
import { recordActStep } from "../access/steps/record-act";
import { mailListing } from "../mail/mail-listing";
import { publishPhotosStep } from "../photo/steps/publish-photos";
import { usePhotosStep } from "../photo/steps/use-photos";
import { changePieceWorkflow } from "../piece/change-piece";
import { listPiecesWorkflow } from "../piece/list-pieces";
import { oneListingAtATime } from "./one-listing-at-a-time";
import { presentListing } from "./present-listing";
import { showInTheShop } from "./show-in-the-shop";
import { type Publication, planPublicationStep } from "./steps/plan-publication";
import { takeListingStepStep } from "./steps/take-listing-step";

interface Approval extends Publication {
  /** User id of the operator. */
  readonly by: string;
  readonly act: NewAct;
}

/**
 * Puts a listing into the shop: a new piece with prices, stock, work, links and pictures, or a change of the one that is there.
 * A failure anywhere leaves everything as it was, and the listing waiting.
 */
export const approveListingWorkflow = createWorkflow("approve-listing", (input: Approval) => {
  const plan = planPublicationStep(input);
  const photos = publishPhotosStep(transform(plan, ({ workshopId, photos }) => ({ workshopId, photos })));
  const piece = transform({ plan, photos }, ({ plan, photos: { pictures, images } }) =>
    pictures.length > 0 ? { ...plan.piece, pictures, images } : plan.piece,
  );
  const listed = when("a new piece", plan, ({ existing }) => existing === null).then(() =>
    listPiecesWorkflow.runAsStep({
      input: transform({ plan, piece }, ({ plan, piece }) => ({
        pieces: [piece],
        sales_channel_id: plan.salesChannelId,
      })),
    }),
  );
  when("a change", plan, ({ existing }) => existing !== null).then(() =>
    changePieceWorkflow.runAsStep({
      input: transform({ plan, piece }, ({ plan: { existing, changed }, piece }) => ({
        productId: existing?.productId ?? "",
        variantId: existing?.variantId ?? "",
        metadata: existing?.metadata ?? {},
        piece,
        ...changed,
      })),
    }),
  );
  const product = transform({ plan, listed }, ({ plan, listed }) => ({
    id: plan.existing?.productId ?? listed?.[0]?.id ?? "",
    handle: plan.piece.handle,
  }));
  usePhotosStep(
    transform({ plan, product }, ({ plan, product }) => ({
      productId: product.id,
      photoIds: plan.photos.map(({ id }) => id),
    })),
  );
  const taken = takeListingStepStep(
    transform({ input, product }, ({ input: { listingId, revision, by }, product }) => ({
      id: listingId,
      step: "approved" as const,
      revision,
      by,
      product,
    })),
  );
  recordActStep(
    transform({ input, product }, ({ input: { act, revision }, product }) => ({
      ...act,
      detail: { ...act.detail, revision, product_id: product.id },
    })),
  );
  return new WorkflowResponse(taken);
});

/** Approves what an operator has looked at, and tells its manager. Of two operators at once, the second finds it decided. Throws `ListingRefusal`. */
export async function approveListing(container: MedusaContainer, approval: Approval): Promise<Listing> {
  const { result } = await oneListingAtATime(container, approval.listingId, () =>
    approveListingWorkflow(container).run({ input: approval }),
  );
  const { listing, eventId } = result;
  await showInTheShop(container, listing);
  if (eventId) await mailListing(container, eventId);
  return presentListing(container, listing);
}
