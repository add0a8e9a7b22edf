import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk";
import type { NewAct } from "../../domain/access/act";
import { PHOTO_MODULE } from "../../modules/photo";
import type { NewPhoto } from "../../modules/photo/photo-rows";
import type { PhotoModuleService } from "../../modules/photo/service";
import { recordActStep } from "../access/steps/record-act";
import { photoQuota } from "./photo-quota";
import { refusingAsPhoto } from "./photo-refusal";

const beginPhotoStep = createStep(
  "begin-photo",
  async (photo: NewPhoto, { container }) => {
    const photos = container.resolve<PhotoModuleService>(PHOTO_MODULE);
    const begun = await refusingAsPhoto(() => photos.beginPhoto(photo, photoQuota()));
    return new StepResponse(begun, begun.isNew ? photo.id : null);
  },
  async (id, { container }) => {
    if (id) await container.resolve<PhotoModuleService>(PHOTO_MODULE).removePhoto(id);
  },
);

/** Makes room for a photo that a device announces. The same id again finds the first. Throws `PhotoRefusal`. */
export const beginPhotoWorkflow = createWorkflow(
  "begin-photo",
  (input: { readonly photo: NewPhoto; readonly act: NewAct }) => {
    const begun = beginPhotoStep(transform({ input }, (data) => data.input.photo));
    when("photo-is-new", { begun }, (data) => data.begun.isNew).then(() => {
      recordActStep(transform({ input }, (data) => data.input.act));
    });
    return new WorkflowResponse(transform({ begun }, (data) => data.begun.photo));
  },
);
