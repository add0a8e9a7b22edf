import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { ListingContent } from "../../contracts/manager/listing-content";
import type { PriceAbroad } from "../../contracts/manager/listing-preview";
import { MARKETS, REGION_KEYS } from "../../contracts/markets";
import type { CurrencyCode } from "../../contracts/money";
import { priceInEveryCurrency } from "../../domain/fx/price-in-every-currency";
import { readPriceRules } from "../pricing/price-rules";
import { ratesOfNow } from "../pricing/rates-in-force";

export type Prices = Partial<Record<CurrencyCode, number>>;

/** What a piece of this price costs in each currency of the shop, by the rates and rules in force; empty without a price in its own. */
export async function pricesOfContent(
  container: MedusaContainer,
  { price }: ListingContent,
  home: CurrencyCode,
): Promise<Prices> {
  if (!price || price.currency_code !== home || price.amount_minor === "0") return {};
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const [rates, rules] = await Promise.all([ratesOfNow(sql), readPriceRules(sql)]);
  const minor = BigInt(price.amount_minor);
  const converted = priceInEveryCurrency(minor, home, (from, to) => rates[`${from}/${to}`], rules);
  return Object.fromEntries([
    [home, Number(minor)],
    ...converted.map(({ currency, amountMinor }) => [currency, Number(amountMinor)]),
  ]);
}

/** The prices by market, the center's own first. */
export function pricesByMarket(prices: Prices, homeCountry: string): PriceAbroad[] {
  const markets = REGION_KEYS.flatMap((region) => {
    const own = MARKETS.filter((market) => market.region === region);
    const currency = own[0]?.currencyCode;
    const amount = currency && prices[currency];
    if (!currency || amount === undefined) return [];
    const countries = own.map(({ country }) => country);
    return [{ region, currency_code: currency, amount_minor: String(amount), countries }];
  });
  return markets.sort(
    (a, b) => Number(b.countries.includes(homeCountry)) - Number(a.countries.includes(homeCountry)),
  );
}
