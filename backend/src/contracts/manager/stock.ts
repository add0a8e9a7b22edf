import { z } from "zod";
import type { Localised } from "../locale";
import type { Picture } from "../picture";

/** Why a change of stock was refused; it has changed nothing. */
export const STOCK_REFUSALS = [
  "not_found",
  "below_reserved",
  "one_of_a_kind",
  "above_most",
  "request_reused",
  "shelf_busy",
] as const;
export type StockRefusalCode = (typeof STOCK_REFUSALS)[number];

/** So many pieces that came or went. The id is made on the device: told again, it is the same change. */
export const stockChangeSchema = z.object({
  id: z.uuid(),
  product_id: z.string().min(1).max(64),
  delta: z
    .number()
    .int()
    .min(-10_000)
    .max(10_000)
    .refine((delta) => delta !== 0, { message: "Say how many came or went." }),
});
export type StockChangeInput = z.infer<typeof stockChangeSchema>;

/** POST /manager/workshops/:workshop_id/stock/changes : in the order in which they were tapped; each stands for itself. */
export const stockChangesSchema = z.object({ changes: z.array(stockChangeSchema).min(1).max(100) });

export interface StockChangeResult {
  readonly id: string;
  readonly outcome: "counted" | "refused";
  readonly code: StockRefusalCode | null;
  /** What lies on the shelf now, and how much of it is promised; null for a piece that isn't there. */
  readonly stocked: number | null;
  readonly reserved: number | null;
}
export interface StockChangeResults {
  readonly results: readonly StockChangeResult[];
}

/**
 * POST …/stock/:product_id/made-to-order : days to make one, and how many may wait at one time (null: no limit). `was` is what
 * the screen showed: 409 `changed_meanwhile` when somebody else has set something else.
 */
const madeToOrder = z.object({
  days: z.number().int().min(1).max(365),
  capacity: z.number().int().min(0).max(1_000).nullable(),
});
export const madeToOrderSchema = madeToOrder.extend({ was: madeToOrder });
export type MadeToOrderInput = z.infer<typeof madeToOrderSchema>;

/** POST …/stock/:product_id/pause : off the shelves for a while, or back; 409 `not_in_shop` for what wasn't there. */
export const pauseSchema = z.object({ paused: z.boolean() });

/** One piece of the workshop, as its shelf is. */
export interface StockPiece {
  readonly productId: string;
  readonly title: Localised;
  readonly sku: string;
  readonly picture: Picture | null;
  /** `paused`: by a manager, for a while. `not_in_shop`: for another reason, such as an approval that is still to come. */
  readonly state: "for_sale" | "paused" | "not_in_shop";
  readonly oneOfAKind: boolean;
  /** Whole pieces on the shelf, and how many of all were promised to orders. */
  readonly stocked: number;
  readonly reserved: number;
  /** Null for what is sold from the shelf alone. */
  readonly madeToOrder: {
    readonly days: number;
    /** How many may wait at one time; null: no limit. */
    readonly capacity: number | null;
    /** How many wait now. */
    readonly waiting: number;
  } | null;
}

/** GET /manager/workshops/:workshop_id/stock */
export interface StockList {
  readonly pieces: readonly StockPiece[];
}
