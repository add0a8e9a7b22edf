import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { settlePhotoStep } from "./steps/settle-photo";
import { storePhotoFilesStep } from "./steps/store-photo-files";

const LOCK_WAIT_SECONDS = 60;
const LOCK_LEASE_SECONDS = 120;

/** Makes a photo of an upload whose last byte is there: ready, or refused with a code. Whoever comes second finds nothing to do. */
export const finishPhotoWorkflow = createWorkflow("finish-photo", (id: WorkflowData<string>) => {
  const key = transform({ id }, (data) => `photo:${data.id}`);
  acquireLockStep({ key, timeout: LOCK_WAIT_SECONDS, ttl: LOCK_LEASE_SECONDS });
  const outcome = storePhotoFilesStep(id);
  settlePhotoStep(transform({ id, outcome }, (data) => ({ id: data.id, ...data.outcome })));
  releaseLockStep({ key });
  return new WorkflowResponse(id);
});
