import type { IFileModuleService, MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { PhotoSize } from "../../contracts/manager/photo-words";
import type { StoredPhoto } from "../../modules/photo/photo-rows";
import { PhotoRefusal } from "./photo-refusal";

/** The WebP of a photo in one of its sizes, from the private store. Refuses with `not_found` while there is none. */
export async function readPhotoFile(
  container: MedusaContainer,
  { large_key, small_key }: Pick<StoredPhoto, "large_key" | "small_key">,
  size: PhotoSize,
): Promise<Buffer> {
  const key = size === "small" ? small_key : large_key;
  if (!key) throw new PhotoRefusal("not_found", "There is no picture of this photo.");
  return container.resolve<IFileModuleService>(Modules.FILE).getAsBuffer(key);
}
