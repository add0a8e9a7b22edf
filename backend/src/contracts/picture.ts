import { z } from "zod";

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
});
export type Picture = z.infer<typeof pictureSchema>;
