import type { PhotoRefusalCode } from "@second-chance/backend/contracts/manager/photo-words";
import { PHOTO_LIMITS } from "@second-chance/backend/contracts/manager/photo-words";

/** Why a file can't become a photo here; the server has the same words for what reaches it. */
export type OpenRefusal = Extract<
  PhotoRefusalCode,
  "photo_is_heic" | "photo_not_a_picture" | "photo_is_document" | "photo_is_drawing" | "photo_too_small"
>;

const HEIC_BRANDS = ["heic", "heix", "hevc", "heim", "heis", "mif1", "msf1"];

/** What a file is by its first bytes, whatever its name says; undefined when it may be a picture. */
export function refusalByBytes(start: Uint8Array): OpenRefusal | undefined {
  const text = String.fromCharCode(...start);
  if (text.slice(4, 8) === "ftyp" && HEIC_BRANDS.includes(text.slice(8, 12))) return "photo_is_heic";
  if (text.startsWith("%PDF") || text.startsWith("PK")) return "photo_is_document";
  return /^\s*<(\?xml|svg|!doctype svg)/i.test(text) ? "photo_is_drawing" : undefined;
}

/** Opens a file as a picture, upright as the camera meant it, or says why that can't be. */
export async function openPhoto(file: Blob): Promise<ImageBitmap | OpenRefusal> {
  const refusal = refusalByBytes(new Uint8Array(await file.slice(0, 64).arrayBuffer()));
  if (refusal === "photo_is_document" || refusal === "photo_is_drawing") return refusal;
  try {
    const picture = await createImageBitmap(file, { imageOrientation: "from-image" });
    if (Math.min(picture.width, picture.height) >= PHOTO_LIMITS.shortestSide) return picture;
    picture.close();
    return "photo_too_small";
  } catch {
    // Some phones can read HEIC themselves: only one that can't gets the word.
    return refusal ?? "photo_not_a_picture";
  }
}
