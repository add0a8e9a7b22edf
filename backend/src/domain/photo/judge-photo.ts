import { PHOTO_LIMITS, type PhotoRefusalCode } from "../../contracts/manager/photo-words";
import { hidesFile } from "./hidden-file";
import { isMovingPng } from "./moving-png";
import { type FileKind, fileKind } from "./photo-kind";

const NO_PHOTO: Partial<Record<FileKind, PhotoRefusalCode>> = {
  svg: "photo_is_drawing",
  pdf: "photo_is_document",
  heic: "photo_is_heic",
  unknown: "photo_not_a_picture",
};

/** Why the bytes of a file can't become a photo, before anything is decoded; undefined when they may. */
export function judgeFile(bytes: Uint8Array): PhotoRefusalCode | undefined {
  if (bytes.length > PHOTO_LIMITS.bytes) return "photo_too_large";
  const kind = fileKind(bytes);
  const refusal = NO_PHOTO[kind];
  if (refusal) return refusal;
  if (hidesFile(bytes)) return "photo_hides_file";
  return kind === "png" && isMovingPng(bytes) ? "photo_moves" : undefined;
}

/** What the head of a picture file says of it. */
export interface PictureHead {
  readonly width: number;
  readonly height: number;
  /** Pictures in it, one after the other. */
  readonly pages: number;
}

/** Why a picture of this kind can't become a photo; undefined when it may be decoded. */
export function judgeHead({ width, height, pages }: PictureHead): PhotoRefusalCode | undefined {
  // Some readers count the height of all pages together, so pages are looked at first.
  if (pages > 1) return "photo_moves";
  if (width * height > PHOTO_LIMITS.pixels) return "photo_too_many_pixels";
  return Math.min(width, height) < PHOTO_LIMITS.shortestSide ? "photo_too_small" : undefined;
}
