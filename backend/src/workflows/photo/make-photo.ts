import sharp from "sharp";
import { PHOTO_SMALL_SIDE, type PhotoRefusalCode } from "../../contracts/manager/photo-words";
import { judgeFile, judgeHead } from "../../domain/photo/judge-photo";
import { decodeUpright } from "../picture/decode-upright";
import { type EncodedPicture, encodeUpright } from "../picture/encode-picture";
import { inTurn } from "./in-turn";

const SMALL_QUALITY = 68;

/** A photo as it is kept: pixels drawn anew and nothing else of what was sent. */
export interface MadePhoto {
  readonly large: EncodedPicture;
  readonly small: Buffer;
}

export type PhotoOutcome = MadePhoto | { readonly refused: PhotoRefusalCode };

/**
 * Looks at a file as what it is, whatever it is called, and draws its picture anew in two sizes. One at a time: pixels of
 * the largest picture take 160 MB.
 */
export function makePhoto(file: Buffer): Promise<PhotoOutcome> {
  return inTurn(async () => {
    const refused = judgeFile(file) ?? (await judgePicture(file));
    return refused ? { refused } : draw(file);
  });
}

async function judgePicture(file: Buffer): Promise<PhotoRefusalCode | undefined> {
  try {
    // Reads the head only, so a bomb costs nothing; the decoder's own limit would not say which of the two it is.
    const { width, height, pages = 1 } = await sharp(file, { limitInputPixels: false }).metadata();
    return judgeHead({ width, height, pages });
  } catch {
    return "photo_damaged";
  }
}

async function draw(file: Buffer): Promise<PhotoOutcome> {
  let upright: Buffer;
  try {
    upright = await decodeUpright(file);
  } catch (error) {
    const tooLong = error instanceof Error && error.message.startsWith("timeout");
    return { refused: tooLong ? "photo_takes_too_long" : "photo_damaged" };
  }
  const small = sharp(upright)
    .resize({ width: PHOTO_SMALL_SIDE, height: PHOTO_SMALL_SIDE, fit: "inside", withoutEnlargement: true })
    .webp({ quality: SMALL_QUALITY, effort: 4 });
  return { large: await encodeUpright(upright), small: await small.toBuffer() };
}
