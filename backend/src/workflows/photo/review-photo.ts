import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import type { PhotoReview } from "../../contracts/manager/photo";
import type { NewAct } from "../../domain/access/act";
import { PHOTO_MODULE } from "../../modules/photo";
import type { PhotoModuleService } from "../../modules/photo/service";
import { recordActStep } from "../access/steps/record-act";
import { deletePhotoFiles } from "./delete-photo-files";
import { PhotoRefusal, refusingAsPhoto } from "./photo-refusal";
import { presentPhoto } from "./present-photo";
import { requirePhoto } from "./require-photo";

interface LookedAt extends PhotoReview {
  readonly id: string;
  readonly act: NewAct;
}

/** Deleted files can't come back, and a confirmation does no harm, so nothing undoes it. */
const reviewPhotoStep = createStep(
  "review-photo",
  async ({ id, shows_no_person, act }: LookedAt, { container }) => {
    const photo = await requirePhoto(container, id);
    const photos = container.resolve<PhotoModuleService>(PHOTO_MODULE);
    if (photo.state === "receiving" || (photo.state === "refused" && shows_no_person))
      throw new PhotoRefusal("photo_not_ready", "There is no picture of this photo that could be looked at.");
    if (shows_no_person) await photos.confirmReview(id, act.actor.id ?? "");
    else if (photo.state !== "refused") {
      const rejected = await refusingAsPhoto(() => photos.rejectReview(id));
      await deletePhotoFiles(container, rejected);
    }
    return new StepResponse(presentPhoto(await requirePhoto(container, id)));
  },
);

/**
 * Notes what an operator saw: nobody is to be recognised, or somebody is, and then its files are deleted at once. The same
 * again is harmless. Throws `PhotoRefusal`.
 */
export const reviewPhotoWorkflow = createWorkflow("review-photo", (input: LookedAt) => {
  const photo = reviewPhotoStep(input);
  recordActStep(transform({ input }, (data) => data.input.act));
  return new WorkflowResponse(photo);
});
