import type { MedusaContainer } from "@medusajs/framework/types";
import { createStep, createWorkflow, StepResponse, transform } from "@medusajs/framework/workflows-sdk";
import type { NewAct } from "../../domain/access/act";
import { PHOTO_MODULE } from "../../modules/photo";
import type { PhotoModuleService } from "../../modules/photo/service";
import { recordActStep } from "../access/steps/record-act";
import { deletePhotoFiles } from "./delete-photo-files";
import { refusingAsPhoto } from "./photo-refusal";
import { discardUpload } from "./upload-store";

/** Deletes a photo that no published piece shows, with all of its files, also while it is on its way. Throws `PhotoRefusal`. */
export async function removePhoto(container: MedusaContainer, id: string): Promise<void> {
  const photos = container.resolve<PhotoModuleService>(PHOTO_MODULE);
  const removed = await refusingAsPhoto(() => photos.removePhoto(id));
  await deletePhotoFiles(container, removed);
  await discardUpload(id);
}

/** Files that are gone can't come back, so this is undone by nothing: the row goes first, and a repeat finishes the rest. */
const removePhotoStep = createStep("remove-photo", async (id: string, { container }) => {
  await removePhoto(container, id);
  return new StepResponse(id);
});

/** Deletes a photo for somebody who may. */
export const removePhotoWorkflow = createWorkflow(
  "remove-photo",
  (input: { readonly id: string; readonly act: NewAct }) => {
    removePhotoStep(transform({ input }, (data) => data.input.id));
    recordActStep(transform({ input }, (data) => data.input.act));
  },
);
