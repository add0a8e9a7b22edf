import { z } from "zod";
import { cardSchema } from "./catalogue";
import { centerSummarySchema, moneyTrailSchema, workshopSummarySchema } from "./center";
import { makerVoiceSchema } from "./consent";
import { moneySchema } from "./money";
import { pictureSchema } from "./picture";
import { wordedVerdictSchema } from "./verdict";

/** GET /store/pieces/:handle?locale&country : everything a product page shows, in one call. */
export const pieceSchema = z.object({
  productId: z.string(),
  variantId: z.string(),
  handle: z.string(),
  sku: z.string(),
  title: z.string(),
  description: z.string(),
  materials: z.string(),
  craftType: z.string(),
  craftLabel: z.string(),
  price: moneySchema,
  /** The workshop's own price, where its currency differs from the market's. */
  homePrice: moneySchema.nullable(),
  taxIncludedRateBp: z.number().int(),
  pictures: z.array(pictureSchema),
  /** Length, width, height in centimetres. */
  dimensionsCm: z.tuple([z.number(), z.number(), z.number()]),
  weightGrams: z.number().int(),
  originCountry: z.string(),
  hs6: z.string(),
  oneOfAKind: z.boolean(),
  availability: z.enum(["in_stock", "made_to_order", "sold_out"]),
  /** Whole pieces that can be posted now; capped at 20 so that nobody can watch a center's sales. */
  stock: z.number().int(),
  leadTimeDays: z.number().int(),
  workshop: workshopSummarySchema,
  center: centerSummarySchema,
  /** What makers say of themselves, by consent; read at each request. */
  makers: z.array(makerVoiceSchema),
  trail: moneyTrailSchema.nullable(),
  verdict: wordedVerdictSchema,
  /** What a visitor should know who would carry it over a border; null where the law minds none. */
  carryHome: z.string().nullable(),
  /** Up to five countries that may receive it when this one may not, its home first. */
  allowedCountries: z.array(z.string()),
  /** The center's post to this country, for one piece; null when nobody carries it there. */
  shippingFrom: moneySchema.nullable(),
  more: z.array(cardSchema),
  /** Pieces that may go to this country, when this one may not. */
  alternatives: z.array(cardSchema),
  /** What all of the alternatives have in common, where it is more than their way; null otherwise. */
  alternativesWording: z.string().nullable(),
  updatedAt: z.string(),
});
export type Piece = z.infer<typeof pieceSchema>;
