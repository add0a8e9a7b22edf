import sharp from "sharp";
import { PHOTO_LIMITS } from "../../contracts/manager/photo-words";

/** Refused before decoding: a small file can unpack to gigabytes. */
export const MAX_PIXELS = PHOTO_LIMITS.pixels;
export const MAX_SIDE = 2048;
/** A camera's largest picture takes two seconds on a slow server. */
const DECODING_SECONDS = 30;

/**
 * The pixels of a picture as a camera meant them: upright, at most 2048 px a side, nothing behind them and no metadata.
 * Throws what the decoder says of a file that is damaged, too large or takes too long.
 */
export function decodeUpright(source: Buffer): Promise<Buffer> {
  return sharp(source, { limitInputPixels: MAX_PIXELS, failOn: "error" })
    .rotate()
    .resize({ width: MAX_SIDE, height: MAX_SIDE, fit: "inside", withoutEnlargement: true })
    .flatten({ background: "#ffffff" })
    .timeout({ seconds: DECODING_SECONDS })
    .png({ compressionLevel: 0 })
    .toBuffer();
}
