import type { MedusaContainer } from "@medusajs/framework/types";
import { PHOTO_MODULE } from "../../modules/photo";
import type { StoredPhoto } from "../../modules/photo/photo-rows";
import type { PhotoModuleService } from "../../modules/photo/service";
import { PhotoRefusal } from "./photo-refusal";

/** A photo of a workshop; of any for operators, who name none. Refuses with `not_found`. */
export async function requirePhoto(
  container: MedusaContainer,
  id: string,
  workshopId?: string,
): Promise<StoredPhoto> {
  const photos = container.resolve<PhotoModuleService>(PHOTO_MODULE);
  const of = workshopId === undefined ? {} : { workshop_id: workshopId };
  const [photo] = await photos.listPhotographs({ id, ...of }, { take: 1 });
  if (!photo) throw new PhotoRefusal("not_found", "There is no such photo.");
  return photo;
}
