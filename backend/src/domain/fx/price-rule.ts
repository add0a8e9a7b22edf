import type { CurrencyCode } from "../../contracts/money";

/** How a price of another currency is made of a workshop's own price. */
export interface PriceRule {
  /** Put on top of the rate, in hundredths of a percent: what turning the money round costs. */
  readonly marginBp: number;
  /** Smallest step of a price, in minor units: prices look like prices, not like conversions. */
  readonly stepMinor: bigint;
  /** A price that is off by less than this, in hundredths of a percent, is left as it is. */
  readonly thresholdBp: number;
}

export type PriceRules = Readonly<Record<CurrencyCode, PriceRule>>;

const first = (stepMinor: bigint): PriceRule => ({ marginBp: 0, stepMinor, thresholdBp: 200 });

/** Rules until an operator sets others. */
export const FIRST_PRICE_RULES: PriceRules = {
  PEN: first(50n),
  VND: first(1000n),
  EUR: first(50n),
  USD: first(50n),
  GBP: first(50n),
  ZAR: first(500n),
};
