import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { LISTING_MODULE } from "../../../modules/listing";
import type { ListingModuleService } from "../../../modules/listing/service";
import type { ListingStepAsked } from "../../../modules/listing/take-listing-step";
import { refusingAsListing } from "../refusing-as-listing";

/** Takes a step of a listing; undone by standing where it stood, with a note that somebody tried. Throws `ListingRefusal`. */
export const takeListingStepStep = createStep(
  "take-listing-step",
  async (asked: ListingStepAsked, { container }) => {
    const listings = container.resolve<ListingModuleService>(LISTING_MODULE);
    const taken = await refusingAsListing(container, () => listings.takeStep(asked));
    return new StepResponse(taken, { taken, by: asked.by });
  },
  async (done, { container }) => {
    if (done) await container.resolve<ListingModuleService>(LISTING_MODULE).undoStep(done.taken, done.by);
  },
);
