import type { FairTillPiece } from "@second-chance/backend/contracts/fair-sale";
import { mediaPath } from "@/ui/media-path";
import { PICTURE_QUALITY } from "@/ui/picture-quality";

const PICTURES = "till-pictures";
/** One of the sizes that the image pipeline offers, enough for a tile on a sharp screen. */
const WIDTH = 240;

export const tilePicture = (url: string): string =>
  `/_next/image?url=${encodeURIComponent(mediaPath(url))}&w=${WIDTH}&q=${PICTURE_QUALITY}`;

/**
 * Makes the phone able to open this page without a line, and asks the browser not to clear it away. False where the browser
 * can't (an old one, a private window, a page that came without TLS).
 */
export async function prepareForNoLine(): Promise<boolean> {
  if (!("serviceWorker" in navigator) || !("locks" in navigator)) return false;
  try {
    await navigator.serviceWorker.register("/till-worker.js", { scope: "/till" });
    await navigator.serviceWorker.ready;
    await navigator.storage?.persist?.();
    return true;
  } catch {
    return false;
  }
}

/** Takes the stall's pictures along; one that can't be had is missing, and nothing else. */
export async function keepPictures(pieces: readonly FairTillPiece[]): Promise<void> {
  if (!("caches" in window)) return;
  const cache = await caches.open(PICTURES);
  for (const { picture } of pieces) {
    if (!picture) continue;
    const path = tilePicture(picture);
    if (!(await cache.match(path))) await cache.add(path).catch(() => undefined);
  }
}
