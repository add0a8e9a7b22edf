import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { PhotoRefusalCode } from "../../../contracts/manager/photo-words";
import { PHOTO_MODULE } from "../../../modules/photo";
import type { KeptPhoto, PhotoModuleService } from "../../../modules/photo/service";
import { discardUpload } from "../upload-store";

interface Settled {
  readonly id: string;
  readonly kept: KeptPhoto | null;
  readonly refused: PhotoRefusalCode | null;
}

/** Writes down what has become of a photo, and only then deletes what was sent. The last step: nothing undoes it. */
export const settlePhotoStep = createStep("settle-photo", async (settled: Settled, { container }) => {
  const { id, kept, refused } = settled;
  const photos = container.resolve<PhotoModuleService>(PHOTO_MODULE);
  const isSettled = kept
    ? await photos.keepPhoto(id, kept)
    : await photos.refusePhoto(id, refused ?? "photo_damaged");
  // Its files are deleted by the step before.
  if (!isSettled) throw new MedusaError(MedusaError.Types.NOT_FOUND, "The photo was deleted meanwhile.");
  await discardUpload(id);
  return new StepResponse(id);
});
