import { MedusaError } from "@medusajs/framework/utils";
import sharp from "sharp";
import { decodeUpright, MAX_PIXELS, MAX_SIDE } from "./decode-upright";

/** Photographs only: a drawing (SVG) is a program that could reach for files. */
const FORMATS: readonly string[] = ["jpeg", "png", "webp", "heif"];
const MAX_BYTES = 150_000;
const QUALITIES = [84, 76, 68, 58, 46, 34] as const;

export interface EncodedPicture {
  readonly content: Buffer;
  readonly width: number;
  readonly height: number;
  /** `#rrggbb`, the mean colour. */
  readonly placeholder: string;
}

/**
 * Decodes an uploaded picture and writes it anew as WebP of at most 150 kB: upright, at most 2048 px a side and
 * without any metadata, which could tell where and by whom it was taken. Throws `invalid_data` for anything that
 * isn't a picture.
 */
export async function encodePicture(source: Buffer): Promise<EncodedPicture> {
  return encodeUpright(await decode(source));
}

/** Writes a decoded picture as WebP, of the highest quality that stays below 150 kB. */
export async function encodeUpright(upright: Buffer): Promise<EncodedPicture> {
  for (const quality of QUALITIES) {
    const { data, info } = await sharp(upright)
      .webp({ quality, effort: 4 })
      .toBuffer({ resolveWithObject: true });
    if (data.length <= MAX_BYTES || quality === QUALITIES.at(-1)) {
      return {
        content: data,
        width: info.width,
        height: info.height,
        placeholder: await meanColour(upright),
      };
    }
  }
  throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "No quality was tried");
}

/**
 * Takes a picture of our own studio as it is, when it has the form that any picture ends in: encoding it once more would
 * only cost quality. Anything else goes the way of a photograph.
 */
export async function keepIllustration(source: Buffer): Promise<EncodedPicture> {
  const { format, width, height, exif, xmp } = await sharp(source, {
    limitInputPixels: MAX_PIXELS,
  }).metadata();
  const isFinished = format === "webp" && Math.max(width, height) <= MAX_SIDE && source.length <= MAX_BYTES;
  if (!isFinished || exif || xmp) return encodePicture(source);
  return { content: source, width, height, placeholder: await meanColour(source) };
}

async function decode(source: Buffer): Promise<Buffer> {
  try {
    const { format } = await sharp(source, { limitInputPixels: MAX_PIXELS }).metadata();
    if (!FORMATS.includes(format)) throw new Error(`${format} is not a photograph`);
    return await decodeUpright(source);
  } catch {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "The file is not a photograph that can be read: send JPEG, PNG, WebP or AVIF.",
    );
  }
}

async function meanColour(picture: Buffer): Promise<string> {
  const pixel = await sharp(picture).resize(1, 1).raw().toBuffer();
  return `#${pixel.subarray(0, 3).toString("hex")}`;
}
