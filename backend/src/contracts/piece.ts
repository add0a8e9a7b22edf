import { z } from "zod";
import { cardSchema } from "./catalogue";
import { centerSummarySchema, moneyTrailSchema, workshopSummarySchema } from "./center";
import { moneySchema } from "./money";
import { pictureSchema } from "./picture";
import { verdictSchema } from "./verdict";

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
  trail: moneyTrailSchema.nullable(),
  verdict: verdictSchema,
  /** Up to five countries that may receive it, when this one may not. */
  allowedCountries: z.array(z.string()),
  /** The center's post to this country, for one piece; null when nobody carries it there. */
  shippingFrom: moneySchema.nullable(),
  more: z.array(cardSchema),
  /** Pieces that may go to this country, when this one may not. */
  alternatives: z.array(cardSchema),
  updatedAt: z.string(),
});
export type Piece = z.infer<typeof pieceSchema>;
