import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { PHOTO_MODULE } from "../../../modules/photo";
import type { PhotoModuleService } from "../../../modules/photo/service";
import { ConsentRefusal } from "../consent-refusal";

interface ClaimedPicture {
  readonly workshopId: string;
  /** Null for a form without a picture. */
  readonly photoId: string | null;
}

/** Gives a picture of hands to the form that is being recorded, and to no other. Throws `ConsentRefusal`. */
export const claimHandsPictureStep = createStep(
  "claim-hands-picture",
  async ({ workshopId, photoId }: ClaimedPicture, { container }) => {
    if (photoId === null) return new StepResponse(null, null);
    const isClaimed = await container
      .resolve<PhotoModuleService>(PHOTO_MODULE)
      .claimHands(workshopId, photoId);
    if (!isClaimed)
      throw new ConsentRefusal("picture_not_found", "There is no such picture of hands in this workshop.");
    return new StepResponse(photoId, photoId);
  },
  async (photoId, { container }) => {
    if (photoId) await container.resolve<PhotoModuleService>(PHOTO_MODULE).releaseHands(photoId);
  },
);
