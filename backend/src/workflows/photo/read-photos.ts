import type { MedusaContainer } from "@medusajs/framework/types";
import { PHOTO_MODULE } from "../../modules/photo";
import type { StoredPhoto } from "../../modules/photo/photo-rows";
import type { PhotoModuleService } from "../../modules/photo/service";

/** What a listing needs to know of a photo. */
export interface PhotoFacts extends Pick<StoredPhoto, "state" | "code" | "width" | "height"> {
  /** An operator has confirmed that it shows no person. */
  readonly reviewed: boolean;
}

/** Photos of a workshop's pieces by their ids; those of other workshops, and pictures of hands, are absent like those that aren't there. */
export async function readPhotos(
  container: MedusaContainer,
  workshopId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, PhotoFacts>> {
  if (ids.length === 0) return new Map();
  const photos = container.resolve<PhotoModuleService>(PHOTO_MODULE);
  const rows = await photos.listPhotographs(
    { workshop_id: workshopId, purpose: "piece", id: [...ids] },
    { take: ids.length },
  );
  return new Map(
    rows.map(({ id, state, code, width, height, reviewed_at }) => [
      id,
      { state, code, width, height, reviewed: reviewed_at !== null },
    ]),
  );
}
