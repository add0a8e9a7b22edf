import type { MedusaContainer } from "@medusajs/framework/types";
import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk";
import type { Listing } from "../../contracts/manager/listing";
import type { NewAct } from "../../domain/access/act";
import type { ListingStepAsked } from "../../modules/listing/take-listing-step";
import { recordActStep } from "../access/steps/record-act";
import { usePhotosStep } from "../photo/steps/use-photos";
import { oneListingAtATime } from "./one-listing-at-a-time";
import { presentListing } from "./present-listing";
import { showInTheShop } from "./show-in-the-shop";
import { offerForSaleStep } from "./steps/offer-for-sale";
import { takeListingStepStep } from "./steps/take-listing-step";

interface SaleChange {
  readonly asked: ListingStepAsked;
  readonly act: NewAct;
}

/** Pauses, resumes or withdraws: the listing says so first, then the product follows. */
const changeSaleWorkflow = createWorkflow("change-listing-sale", ({ asked, act }: SaleChange) => {
  const taken = takeListingStepStep(asked);
  offerForSaleStep(
    transform(taken, ({ listing: { product_id, live, paused }, isNew }) => ({
      productId: isNew ? product_id : null,
      isForSale: live !== null && !paused,
      isPaused: paused,
    })),
  );
  // Out of the shop, it shows no photo any more.
  when(
    taken,
    ({ isNew, listing: { live, product_id } }) => isNew && live === null && product_id !== null,
  ).then(() =>
    usePhotosStep(
      transform(taken, ({ listing: { product_id } }) => ({ productId: product_id ?? "", photoIds: [] })),
    ),
  );
  when(taken, ({ isNew }) => isNew).then(() => recordActStep(act));
  return new WorkflowResponse(taken);
});

interface SaleChangeAsked {
  readonly id: string;
  readonly workshopId: string;
  readonly step: "paused" | "resumed" | "withdraw";
  readonly by: string;
  readonly act: NewAct;
}

/** Takes a piece off the shelves for a while, puts it back, or takes it out of the shop, at once. Throws `ListingRefusal`. */
export async function changeSale(
  container: MedusaContainer,
  { act, ...asked }: SaleChangeAsked,
): Promise<Listing> {
  const { result } = await oneListingAtATime(container, asked.id, () =>
    changeSaleWorkflow(container).run({ input: { asked, act } }),
  );
  await showInTheShop(container, result.listing);
  return presentListing(container, result.listing);
}
