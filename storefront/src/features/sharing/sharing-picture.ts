import type { Picture } from "@second-chance/backend/contracts/picture";
import sharp from "sharp";
import { env } from "@/env";

/** A stored picture, cut to the size it is drawn at, as a data URL; null when it can't be had just now. */
export async function sharingPicture(
  picture: Picture,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<string | null> {
  const stored = await fetch(new URL(picture.url, env().BACKEND_URL)).catch(() => undefined);
  if (!stored?.ok) return null;
  const jpeg = await sharp(await stored.arrayBuffer())
    .resize(width, height, { fit: "cover" })
    .jpeg({ quality: 90 })
    .toBuffer();
  return `data:image/jpeg;base64,${jpeg.toString("base64")}`;
}
