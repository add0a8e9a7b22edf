import { CURRENCIES, type CurrencyCode } from "../../contracts/money";
import { MoneyError } from "../money";
import { convertMinor } from "./convert-minor";
import type { CrossRate } from "./cross-rates";
import { PRICE_STEP_MINOR } from "./price-steps";

export type PriceTable = Record<CurrencyCode, bigint>;

/** The workshop's own price unchanged, and its conversion to every other currency of the shop, in minor units. */
export function priceInEveryCurrency(
  amountMinor: bigint,
  home: CurrencyCode,
  rates: readonly CrossRate[],
): PriceTable {
  const prices = CURRENCIES.map((currency) => {
    if (currency === home) return [currency, amountMinor] as const;
    const rate = rates.find(({ base, quote }) => base === home && quote === currency)?.rate;
    if (!rate) throw new MoneyError(`No rate on file from ${home} to ${currency}`);
    const stepMinor = PRICE_STEP_MINOR[currency];
    return [currency, convertMinor({ amountMinor, from: home, to: currency, rate, stepMinor })] as const;
  });
  return Object.fromEntries(prices) as PriceTable;
}
