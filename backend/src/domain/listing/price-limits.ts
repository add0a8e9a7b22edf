import type { CurrencyCode } from "../../contracts/money";

/** Minor units between which a price of one piece is believed. */
export interface PriceLimits {
  readonly lowestMinor: bigint;
  readonly highestMinor: bigint;
}

/**
 * Below, a piece is given away or a zero is missing; above, one is too many. About half a dollar and ten thousand dollars,
 * in round numbers of each currency: a limit that moves with the rates would refuse tomorrow what it took today.
 */
const LIMITS: Readonly<Record<CurrencyCode, PriceLimits>> = {
  PEN: { lowestMinor: 200n, highestMinor: 4_000_000n },
  VND: { lowestMinor: 10_000n, highestMinor: 250_000_000n },
  EUR: { lowestMinor: 50n, highestMinor: 1_000_000n },
  USD: { lowestMinor: 50n, highestMinor: 1_000_000n },
  ZAR: { lowestMinor: 1_000n, highestMinor: 20_000_000n },
  GBP: { lowestMinor: 50n, highestMinor: 1_000_000n },
};

export function priceLimits(currency: CurrencyCode): PriceLimits {
  return LIMITS[currency];
}
