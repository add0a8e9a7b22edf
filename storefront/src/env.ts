import { z } from "zod";

const envSchema = z.object({
  /** Origin of the Medusa backend as this server reaches it. */
  BACKEND_URL: z.url(),
  /** Publishable API key of the shop's sales channel. */
  PUBLISHABLE_KEY: z.string().min(1),
  /** Public origin of this storefront: canonical addresses, sitemap, signed links. */
  SITE_URL: z.url(),
  /** Shared with the backend; signs what it tells `/api/revalidate`. */
  REVALIDATE_SECRET: z.string().min(16),
  SHOP_ENV: z.enum(["production", "demo", "test"]).default("production"),
});
export type Env = z.infer<typeof envSchema>;

let known: Env | undefined;

/**
 * The environment, read at the first request and never while building: an image built once runs anywhere.
 * @throws Error naming every variable that is missing or malformed.
 */
export function env(): Env {
  if (known) return known;
  const parsed = envSchema.safeParse(process.env);
  if (!parsed.success) {
    const names = [...new Set(parsed.error.issues.map((issue) => issue.path.join(".")))].join(", ");
    throw new Error(`The storefront can't start: set ${names} (see README, "Environment").`);
  }
  known = parsed.data;
  return known;
}
