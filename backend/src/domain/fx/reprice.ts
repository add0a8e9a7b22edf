import { CURRENCIES, type CurrencyCode } from "../../contracts/money";
import { type ConvertedPrice, priceInEveryCurrency, type RateOfPair } from "./price-in-every-currency";
import type { PriceRules } from "./price-rule";

/** What a piece costs now, and what the shop itself wrote last. Minor units. */
export interface PricedPiece {
  readonly home: CurrencyCode;
  readonly prices: { readonly [currency in CurrencyCode]?: bigint };
  /**
   * The last two amounts that the shop wrote of each currency: a crash between the note and the price leaves the one before
   * in force.
   */
  readonly written: { readonly [currency in CurrencyCode]?: readonly bigint[] };
}

/** What became of a piece's prices in other currencies. */
export interface Repricing {
  readonly changes: readonly ConvertedPrice[];
  /** Currencies whose price somebody set by hand: it stays. */
  readonly byHand: readonly CurrencyCode[];
}

/**
 * The prices that have to be written anew: missing ones, and those that are off by the rule's threshold or more. A price that
 * the shop didn't write was set by hand, and wins. A piece without a price of its own has nothing to be made of.
 */
export function reprice(piece: PricedPiece, rateOf: RateOfPair, rules: PriceRules): Repricing {
  const homeMinor = piece.prices[piece.home];
  if (homeMinor === undefined) return { changes: [], byHand: [] };
  const byHand = CURRENCIES.filter((currency) => currency !== piece.home && isByHand(piece, currency));
  const changes = priceInEveryCurrency(homeMinor, piece.home, rateOf, rules).filter(
    ({ currency, amountMinor }) => {
      const current = piece.prices[currency];
      if (byHand.includes(currency)) return false;
      return current === undefined || isOff(current, amountMinor, rules[currency].thresholdBp);
    },
  );
  return { changes, byHand };
}

function isByHand({ prices, written }: PricedPiece, currency: CurrencyCode): boolean {
  const current = prices[currency];
  return current !== undefined && !(written[currency] ?? []).includes(current);
}

function isOff(current: bigint, wanted: bigint, thresholdBp: number): boolean {
  const difference = wanted > current ? wanted - current : current - wanted;
  return difference > 0n && difference * 10_000n >= current * BigInt(thresholdBp);
}
