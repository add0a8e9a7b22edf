import type { CurrencyCode } from "../../contracts/money";

/** Smallest step of a converted price, in minor units: prices look like prices, not like conversions. */
export const PRICE_STEP_MINOR: Record<CurrencyCode, bigint> = {
  PEN: 50n,
  VND: 1000n,
  EUR: 50n,
  USD: 50n,
  GBP: 50n,
  ZAR: 500n,
};
