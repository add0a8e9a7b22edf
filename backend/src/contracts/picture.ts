import { z } from "zod";
import { LOCALES } from "./locale";

/** A picture as stored; sizes are made by the storefront's image pipeline. */
export const pictureSchema = z.object({
  /** Absolute URL or a path below the backend's origin. */
  url: z.string(),
  width: z.number().int(),
  height: z.number().int(),
  /** `#rrggbb` shown until the picture has loaded. */
  placeholder: z.string(),
  /** main, detail, use… */
  view: z.string(),
  /** True for a rendered picture: the page says so. */
  illustration: z.boolean(),
  /** What its workshop says that it shows, by language; where there is nothing, the page names piece and view. */
  alt: z.partialRecord(z.enum(LOCALES), z.string()).optional(),
});
export type Picture = z.infer<typeof pictureSchema>;

/** POST /admin/pictures: a photograph of a piece, workshop or center. It takes illustrations down. */
export const newPhotographSchema = z.object({
  of: z.enum(["piece", "workshop", "center"]),
  /** Id of the product, workshop or center. */
  id: z.string().min(1).max(64),
  view: z.enum(["main", "detail", "use", "scale"]).default("main"),
  /** The file, base64: JPEG, PNG, WebP or AVIF of at most 12 MB. */
  content: z
    .base64()
    .min(1)
    .max(Math.ceil((12 * 1024 * 1024 * 4) / 3)),
});
export type NewPhotograph = z.infer<typeof newPhotographSchema>;

/** GET /admin/pictures: a center or workshop and the picture that it shows. */
export interface PictureOfPlace {
  readonly of: "workshop" | "center";
  readonly id: string;
  /** The public name. */
  readonly name: string;
  readonly picture: Picture | null;
}

/** Answer of POST /admin/pictures: what the subject shows from now on, main view first. */
export interface Photographed {
  readonly pictures: readonly Picture[];
}
