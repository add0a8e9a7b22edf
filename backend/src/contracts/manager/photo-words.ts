/** `receiving` until the last byte is there; `used` as soon as a published piece or a consent shows it. */
export const PHOTO_STATES = ["receiving", "ready", "refused", "used"] as const;
export type PhotoState = (typeof PHOTO_STATES)[number];

/** For the pages of pieces, or a maker's hands, which are shown by consent alone. */
export const PHOTO_PURPOSES = ["piece", "hands"] as const;
export type PhotoPurpose = (typeof PHOTO_PURPOSES)[number];

/** Why a file isn't kept. The portal has a sentence for each (`workshop-photos`, `refusals`). */
export const PHOTO_REFUSALS = [
  /** Neither JPEG nor PNG, WebP or AVIF, whatever its name says. */
  "photo_not_a_picture",
  /** A drawing (SVG) is a program. */
  "photo_is_drawing",
  "photo_is_document",
  /** Photographs of newer iPhones, whose coding our decoder may not carry. */
  "photo_is_heic",
  "photo_moves",
  /** Also opens as another kind of file: a PDF, an archive, a page. */
  "photo_hides_file",
  "photo_damaged",
  "photo_too_large",
  "photo_too_many_pixels",
  "photo_too_small",
  "photo_takes_too_long",
  /** Said by a reviewer: a face, a number tag. */
  "photo_shows_person",
] as const;
export type PhotoRefusalCode = (typeof PHOTO_REFUSALS)[number];

/** Each size is WebP without metadata; `small` is for lists on a slow line. */
export const PHOTO_SIZES = ["small", "large"] as const;
export type PhotoSize = (typeof PHOTO_SIZES)[number];
/** Pixels of the longer side of `small`: as wide as a phone shows it in a list, twice for fine screens. */
export const PHOTO_SMALL_SIDE = 480;

/** What the server holds to; a device says it before it sends anything. */
export const PHOTO_LIMITS = {
  /** Bytes of a file. */
  bytes: 12 * 1024 * 1024,
  /** Width × height. */
  pixels: 40_000_000,
  /** Of the shorter side, in pixels: smaller ones look blurred in the shop. */
  shortestSide: 400,
  /** Bytes of one request: what a dropped line costs at most. */
  chunkBytes: 256 * 1024,
  /** Of a piece. */
  photosOfPiece: 12,
} as const;
