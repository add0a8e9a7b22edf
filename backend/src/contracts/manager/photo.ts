import { z } from "zod";
import type { Picture } from "../picture";
import {
  PHOTO_PURPOSES,
  PHOTO_SIZES,
  PHOTO_STATES,
  type PhotoRefusalCode,
  type PhotoState,
} from "./photo-words";

/**
 * Resumable upload by tus 1.0 at `/manager/workshops/:workshop_id/photo-uploads` (POST), then HEAD, PATCH and DELETE of
 * `…/photo-uploads/:id`. `id`, `name` and `purpose` stand in Upload-Metadata of the POST. The same id again answers with the upload as it stands, so a device
 * may repeat any request. With the last byte the photo is `ready` or `refused`: ask `GET …/photos/:id`.
 */
export const photoUploadSchema = z.object({
  /** A UUID made on the device: the id of the photo. */
  id: z.uuid().toLowerCase(),
  /** What the file is called; bulk import finds photos by it. */
  name: z
    .string()
    .trim()
    .max(160)
    .regex(/^\P{Cc}*$/u)
    .default(""),
  purpose: z.enum(PHOTO_PURPOSES).default("piece"),
  /** Bytes of the whole file, from the header Upload-Length. */
  length: z.coerce.number().int().min(1),
});
export type PhotoUpload = z.output<typeof photoUploadSchema>;

export interface PhotoDto {
  readonly id: string;
  readonly state: PhotoState;
  /** Why it was refused. */
  readonly code: PhotoRefusalCode | null;
  readonly name: string;
  /** Pixels of the large size; null until it is ready. */
  readonly width: number | null;
  readonly height: number | null;
  /** Bytes that we keep of it; of one that is being received, what it will weigh. */
  readonly bytes: number;
  /** `#rrggbb`, shown until the picture has loaded. */
  readonly placeholder: string | null;
  /** Paths below the portal's interface, as `askPortal` takes them; only with the manager's session. */
  readonly urls: { readonly small: string; readonly large: string } | null;
  /** A reviewer has confirmed that neither a face nor a number tag is to be seen. */
  readonly reviewed: boolean;
  /** ISO 8601. */
  readonly created_at: string;
}

/** What a workshop may keep beside what its published pieces show. */
export interface PhotoQuota {
  readonly photos: number;
  readonly max_photos: number;
  readonly bytes: number;
  readonly max_bytes: number;
}

/** GET /manager/workshops/:workshop_id/photos : those of pieces, newest first. */
export const photoListQuerySchema = z.object({
  state: z.enum(PHOTO_STATES).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(100),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
});
export type PhotoListQuery = z.output<typeof photoListQuerySchema>;
export interface PhotoList {
  readonly photos: readonly PhotoDto[];
  readonly count: number;
  readonly quota: PhotoQuota;
}

/** GET and DELETE /manager/workshops/:workshop_id/photos/:id ; one that is `used` can't be deleted (409 `photo_used`). */
export interface PhotoAnswer {
  readonly photo: PhotoDto;
}

/** GET /manager/workshops/:workshop_id/photos/:id/file?size and GET /admin/photos/:id/file?size */
export const photoFileQuerySchema = z.object({ size: z.enum(PHOTO_SIZES).default("large") });

/**
 * POST /admin/photos/:id/review : an operator has looked at it. `false` refuses it as `photo_shows_person` and its files
 * are deleted.
 */
export const photoReviewSchema = z.object({ shows_no_person: z.boolean() });
export type PhotoReview = z.output<typeof photoReviewSchema>;

/** GET /manager/workshops/:workshop_id/pieces/:product_id/pictures : what a live piece shows, in its order. */
export interface LivePictures {
  readonly pictures: readonly (Picture & {
    /** The photo that it was made of; null when it came another way. */
    readonly photo_id: string | null;
  })[];
}

/** PUT …/pictures : another order of the same pictures, live at once. Others than those it shows: 409 `pictures_changed`. */
export const pictureOrderSchema = z.object({
  urls: z
    .array(z.string().min(1).max(500))
    .min(1)
    .max(30)
    .refine((urls) => new Set(urls).size === urls.length, "each picture once"),
});
export type PictureOrder = z.output<typeof pictureOrderSchema>;
