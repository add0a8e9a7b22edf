import type { MedusaContainer } from "@medusajs/framework/types";
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk";
import type { Listing } from "../../contracts/manager/listing";
import type { NewAct } from "../../domain/access/act";
import { LISTING_MODULE } from "../../modules/listing";
import type { ListingSave } from "../../modules/listing/save-listing";
import type { ListingModuleService } from "../../modules/listing/service";
import { recordActStep } from "../access/steps/record-act";
import { presentListing } from "./present-listing";
import { refusingAsListing } from "./refusing-as-listing";
import { reorderPhotos } from "./reorder-photos";

export interface SaveListingInput {
  readonly save: ListingSave;
  /** Written down when the save is a listing's first, or an operator's: a manager's later ones are its revisions. */
  readonly act: NewAct;
}

/** A revision is there to stay, so nothing undoes it; the act after it is the last step. Throws `ListingRefusal`. */
const saveListingStep = createStep("save-listing", async (save: ListingSave, { container }) => {
  const listings = container.resolve<ListingModuleService>(LISTING_MODULE);
  return new StepResponse(await refusingAsListing(container, () => listings.saveContent(save)));
});

/** Saves a content. Bulk import and quick entry save by it too. */
export const saveListingWorkflow = createWorkflow("save-listing", ({ save, act }: SaveListingInput) => {
  const saved = saveListingStep(save);
  when({ saved, save }, ({ saved: { outcome }, save: { isOperator } }) =>
    isOperator ? outcome === "append" : outcome === "create",
  ).then(() => recordActStep(act));
  return new WorkflowResponse(saved);
});

/**
 * Saves what a device has, and answers with what is stored. The order of the photos of a live piece is shown at once when
 * nothing else differs. Throws `ListingRefusal` `listing_changed`, `not_found`.
 */
export async function saveListing(container: MedusaContainer, input: SaveListingInput): Promise<Listing> {
  const { result } = await saveListingWorkflow(container).run({ input });
  const { listing } = result;
  if (listing.state === "published") await reorderPhotos(container, listing, input.act);
  return presentListing(container, listing);
}
