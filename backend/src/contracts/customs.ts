import { z } from "zod";

/** Facts that a customs form asks for, and that nobody asks for at the counter. */
export const TRADE_FACTS = ["hs6", "origin", "net_weight", "value", "species", "cites"] as const;
export type TradeFact = (typeof TRADE_FACTS)[number];

/** Papers of a parcel: the CN22 or CN23, and what travels with it; advance data goes to the post ahead of it. */
export const PAPER_KINDS = [
  "cn",
  "invoice",
  "labour",
  "packing",
  "label",
  "advance.json",
  "advance.csv",
] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

/** Most that a post carries in one parcel, grams; what weighs more was typed wrong. */
const HEAVIEST = 50_000;

/** GET /admin/parcels/:id/papers?kind&gross_grams&parcel_post : one paper of a parcel */
export const parcelPapersQuerySchema = z.object({
  kind: z.enum(PAPER_KINDS),
  /** What the scales show; reckoned from the pieces when left out. */
  gross_grams: z.coerce.number().int().min(1).max(HEAVIEST).optional(),
  /** Sent as parcel post, which takes no CN22. */
  parcel_post: z.stringbool().default(false),
});
export type ParcelPapersQuery = z.infer<typeof parcelPapersQuerySchema>;

/** GET /admin/parcels/:id/customs : which papers a parcel takes. */
export interface ParcelCustoms {
  /** Upper-case ISO code of the ship-to country; empty where no paper is printed. */
  readonly destination: string;
  readonly form: "none" | "CN22" | "CN23";
  readonly grossGrams: number;
  /** Why no paper is printed for it; null when they are. */
  readonly refusal: string | null;
  /** The refusal in a word that stays. */
  readonly refusalCode: string | null;
}

/** GET /admin/trade-facts : pieces for sale that can't be sent abroad yet, and what they lack. */
export const lackingPiecesSchema = z.object({
  pieces: z.array(
    z.object({
      productId: z.string(),
      sku: z.string(),
      title: z.string(),
      center: z.string(),
      missing: z.array(z.enum(TRADE_FACTS)),
      hs6: z.string(),
      species: z.string(),
      citesNote: z.string(),
    }),
  ),
});
export type LackingPieces = z.infer<typeof lackingPiecesSchema>;

/** POST /admin/trade-facts/:productId : what a piece lacked; a field that is left out stays as it is. */
export const tradeFactsInputSchema = z.object({
  hs6: z.string().trim().max(6).optional(),
  species: z.string().trim().max(120).optional(),
  cites_note: z.string().trim().max(120).optional(),
});
export type TradeFactsInput = z.infer<typeof tradeFactsInputSchema>;
