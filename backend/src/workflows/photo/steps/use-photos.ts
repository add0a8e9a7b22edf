import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { PHOTO_MODULE } from "../../../modules/photo";
import type { PhotoModuleService } from "../../../modules/photo/service";

export interface UsedPhotos {
  readonly productId: string;
  /** Those that the product shows from now on; none for a piece that leaves the shop. */
  readonly photoIds: readonly string[];
}

/** Notes which photos a published product shows: they can't be deleted and don't count against the quota. Undone by noting the earlier ones. */
export const usePhotosStep = createStep(
  "use-photos",
  async ({ productId, photoIds }: UsedPhotos, { container }) => {
    const photos = container.resolve<PhotoModuleService>(PHOTO_MODULE);
    const earlier = await photos.replaceUses(productId, photoIds);
    return new StepResponse(photoIds.length, { productId, earlier });
  },
  async (before, { container }) => {
    if (!before) return;
    await container.resolve<PhotoModuleService>(PHOTO_MODULE).replaceUses(before.productId, before.earlier);
  },
);
