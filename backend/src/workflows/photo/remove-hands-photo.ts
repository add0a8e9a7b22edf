import type { MedusaContainer } from "@medusajs/framework/types";
import { PHOTO_MODULE } from "../../modules/photo";
import type { PhotoModuleService } from "../../modules/photo/service";
import { deletePhotoFiles } from "./delete-photo-files";
import { discardUpload } from "./upload-store";

/** Deletes a picture of hands that no consent shows. Its files go first: while the row is there, whoever comes next finds what is left. */
export async function removeHandsPhoto(container: MedusaContainer, id: string): Promise<void> {
  const photos = container.resolve<PhotoModuleService>(PHOTO_MODULE);
  const [photo] = await photos.listPhotographs({ id, purpose: "hands" }, { take: 1 });
  if (!photo) return;
  await deletePhotoFiles(container, photo);
  await discardUpload(id);
  await photos.forgetHands(id);
}
