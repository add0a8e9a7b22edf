import { z } from "zod";

const envSchema = z
  .object({
    /** Origin of the Medusa backend as this server reaches it. */
    BACKEND_URL: z.url(),
    /** Publishable API key of the shop's sales channel. */
    PUBLISHABLE_KEY: z.string().min(1),
    /** Public origin of this storefront: canonical addresses, sitemap, signed links. */
    SITE_URL: z.url(),
    /** Shared with the backend; signs what it tells `/api/revalidate`. */
    REVALIDATE_SECRET: z.string().min(16),
    SHOP_ENV: z.enum(["production", "demo", "test"]).default("production"),
    /** Stripe's key for browsers. Without it nothing of Stripe is offered, and no page may load anything of it. */
    STRIPE_PUBLISHABLE_KEY: z
      .string()
      .regex(/^(pk_(test|live)_\w+)?$/)
      .default(""),
    /** Origin of the stand-in of e2e/stripe, whose script takes the place of Stripe's: only while trying things out. */
    STRIPE_STAND_IN_URL: z.union([z.literal(""), z.url()]).default(""),
  })
  .refine(
    ({ STRIPE_STAND_IN_URL, STRIPE_PUBLISHABLE_KEY, SHOP_ENV }) =>
      !STRIPE_STAND_IN_URL || (SHOP_ENV !== "production" && !STRIPE_PUBLISHABLE_KEY.startsWith("pk_live_")),
    { path: ["STRIPE_STAND_IN_URL"] },
  );
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
