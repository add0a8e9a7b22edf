import { CURRENCIES, type CurrencyCode } from "../../contracts/money";
import { convertMinor } from "./convert-minor";
import type { FoundRate } from "./find-rate";
import type { PriceRules } from "./price-rule";

/** The newest rate of a pair; undefined when none is on file. */
export type RateOfPair = (from: CurrencyCode, to: CurrencyCode) => FoundRate | undefined;

/** A price that the shop made, with what it was made of. Minor units. */
export interface ConvertedPrice {
  readonly currency: CurrencyCode;
  readonly amountMinor: bigint;
  readonly home: CurrencyCode;
  readonly homeMinor: bigint;
  readonly rate: FoundRate;
  readonly marginBp: number;
  readonly stepMinor: bigint;
}

/**
 * A workshop's own price in every other currency of the shop. A currency without a rate is left out: there the piece
 * isn't sold, rather than sold at a guess.
 */
export function priceInEveryCurrency(
  homeMinor: bigint,
  home: CurrencyCode,
  rateOf: RateOfPair,
  rules: PriceRules,
): ConvertedPrice[] {
  return CURRENCIES.filter((currency) => currency !== home).flatMap((currency) => {
    const rate = rateOf(home, currency);
    if (!rate) return [];
    const { marginBp, stepMinor } = rules[currency];
    const conversion = { amountMinor: homeMinor, from: home, to: currency, rate: rate.rate, stepMinor };
    const amountMinor = convertMinor({ ...conversion, marginBp });
    return [{ currency, amountMinor, home, homeMinor, rate, marginBp, stepMinor }];
  });
}
