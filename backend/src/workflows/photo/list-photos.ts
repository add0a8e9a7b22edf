import type { MedusaContainer } from "@medusajs/framework/types";
import type { PhotoList, PhotoListQuery } from "../../contracts/manager/photo";
import { PHOTO_MODULE } from "../../modules/photo";
import type { PhotoModuleService } from "../../modules/photo/service";
import { photoQuota } from "./photo-quota";
import { presentPhoto } from "./present-photo";

/** Photos of a workshop's pieces, the newest first, and how much room they take. */
export async function listPhotos(
  container: MedusaContainer,
  workshopId: string,
  { state, limit, offset }: PhotoListQuery,
): Promise<PhotoList> {
  const photos = container.resolve<PhotoModuleService>(PHOTO_MODULE);
  const [[rows, count], used] = await Promise.all([
    photos.listAndCountPhotographs(
      { workshop_id: workshopId, purpose: "piece", ...(state ? { state } : {}) },
      { take: limit, skip: offset, order: { created_at: "DESC", id: "ASC" } },
    ),
    photos.usedQuota(workshopId),
  ]);
  const quota = photoQuota();
  return {
    photos: rows.map(presentPhoto),
    count,
    quota: { photos: used.photos, max_photos: quota.photos, bytes: used.bytes, max_bytes: quota.bytes },
  };
}
