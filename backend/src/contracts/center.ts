import { z } from "zod";
import { cardSchema } from "./catalogue";
import { pictureSchema } from "./picture";

export const CENTER_KINDS = [
  "prison_women",
  "prison_men",
  "rehab_voluntary",
  "community",
  "released_coop",
] as const;

/** Degrees to a tenth: the town or region, never a building. The circle is as wide as the place is named. */
export const mapPointSchema = z.object({
  lon: z.number().min(-180).max(180),
  lat: z.number().min(-90).max(90),
  radius_km: z.number().positive(),
});
export type MapPoint = z.infer<typeof mapPointSchema>;

/** GET /store/centers and the head of a center page. Names are the public ones: an alias in the demo. */
export const centerSummarySchema = z.object({
  id: z.string(),
  handle: z.string(),
  name: z.string(),
  kind: z.enum(CENTER_KINDS),
  country: z.string(),
  /** Town or region, only as precise as the center allows. */
  place: z.string(),
  map: mapPointSchema.nullable(),
  story: z.string(),
  pieces: z.number().int(),
  picture: pictureSchema.nullable(),
  /** It lets everybody read what it earned; see contracts/transparency. */
  opensBooks: z.boolean(),
});
export type CenterSummary = z.infer<typeof centerSummarySchema>;

export const workshopSummarySchema = z.object({
  id: z.string(),
  handle: z.string(),
  name: z.string(),
  /** A range such as "5-10"; never an exact count. */
  makersBand: z.string(),
  /** The maker's mark, SVG path data to be filled on a grid of 64 by 64. */
  mark: z.string(),
  pieces: z.number().int(),
  picture: pictureSchema.nullable(),
});
export type WorkshopSummary = z.infer<typeof workshopSummarySchema>;

/** One part of a sale policy applied to an amount; parts sum to it exactly. */
export const moneyPartSchema = z.object({
  recipient: z.string(),
  amountMinor: z.number().int(),
  /** The policy's own wording, where pages have no words for the recipient. */
  label: z.string().optional(),
});

export const moneyTrailSchema = z.object({
  policyId: z.string(),
  policyVersion: z.number().int(),
  illustrative: z.boolean(),
  currencyCode: z.string(),
  grossMinor: z.number().int(),
  /** Tax contained in the price; zero for exports. */
  taxMinor: z.number().int(),
  netMinor: z.number().int(),
  parts: z.array(moneyPartSchema),
});
export type MoneyTrail = z.infer<typeof moneyTrailSchema>;

/** GET /store/centers/:handle?locale&country */
export const centerPageSchema = z.object({
  center: centerSummarySchema,
  workshops: z.array(workshopSummarySchema),
  /** Example: 100 major units (or 100 000 VND) through the center's sale policy. */
  trail: moneyTrailSchema.nullable(),
  pieces: z.array(cardSchema),
});
export type CenterPage = z.infer<typeof centerPageSchema>;

/** GET /store/workshops/:handle?locale&country */
export const workshopPageSchema = z.object({
  workshop: workshopSummarySchema,
  center: centerSummarySchema,
  trail: moneyTrailSchema.nullable(),
  pieces: z.array(cardSchema),
});
export type WorkshopPage = z.infer<typeof workshopPageSchema>;

export const centerListSchema = z.object({ centers: z.array(centerSummarySchema) });
