import { z } from "zod";
import { CURRENCIES } from "./money";

const hundredthsOfPercent = z.number().int().min(0).max(5_000);

/** POST /admin/price-rules : how prices of one currency are made of workshops' own prices, from now on. */
export const priceRuleSchema = z.object({
  currency_code: z.enum(CURRENCIES),
  /** On top of the rate, in hundredths of a percent. */
  margin_bp: hundredthsOfPercent,
  /** Minor units. */
  step_minor: z.number().int().min(1).max(100_000_000),
  /** A price that is off by less stays, in hundredths of a percent. */
  threshold_bp: hundredthsOfPercent,
});
export type PriceRuleInput = z.infer<typeof priceRuleSchema>;

export interface PriceRuleDto {
  readonly currency: (typeof CURRENCIES)[number];
  readonly exponent: number;
  readonly marginBp: number;
  readonly stepMinor: number;
  readonly thresholdBp: number;
}

/** GET /admin/price-rules */
export interface PriceRuleList {
  readonly rules: readonly PriceRuleDto[];
}

/** POST /admin/price-rules/reprice : what pricing every piece anew came to. */
export interface RepricingResult {
  readonly changed: number;
  /** Prices that somebody set by hand and that were left. */
  readonly byHand: number;
}

/** A price of a piece; `made` says what the shop last made of the workshop's own price, also where a hand changed it since. */
export interface PiecePrice {
  readonly currency: (typeof CURRENCIES)[number];
  readonly exponent: number;
  readonly amountMinor: string;
  readonly kind: "home" | "converted" | "by_hand";
  readonly made: {
    readonly amountMinor: string;
    readonly homeMinor: string;
    readonly homeCurrency: string;
    readonly homeExponent: number;
    readonly rate: string;
    readonly rateDay: string;
    readonly rateSource: string;
    readonly marginBp: number;
  } | null;
}

/** GET /admin/piece-prices?product_id */
export const piecePricesQuerySchema = z.object({ product_id: z.string().max(64) });
export interface PiecePriceList {
  readonly prices: readonly PiecePrice[];
}
