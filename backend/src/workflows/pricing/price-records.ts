import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { CurrencyCode } from "../../contracts/money";
import type { ConvertedPrice } from "../../domain/fx/price-in-every-currency";

/** Rows that one statement writes: PostgreSQL takes 65,535 values a statement. */
const ROWS_AT_ONCE = 5_000;

export interface PriceOfVariant {
  readonly variantId: string;
  readonly price: ConvertedPrice;
}

/** Notes what prices are made of, before they are written: a note without its price is harmless, a price without a note looks set by hand. */
export async function recordPrices(sql: Knex, prices: readonly PriceOfVariant[]): Promise<void> {
  const rows = prices.map(({ variantId, price }) => ({
    variant_id: variantId,
    currency_code: price.currency,
    amount_minor: price.amountMinor.toString(),
    home_currency: price.home,
    home_minor: price.homeMinor.toString(),
    rate: price.rate.rate,
    rate_day: price.rate.day,
    rate_source: price.rate.source,
    margin_bp: price.marginBp,
    step_minor: price.stepMinor.toString(),
  }));
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE)
    await sql("price_record").insert(rows.slice(from, from + ROWS_AT_ONCE));
}

/**
 * Notes once more what prices were made of that are back in force: only the newest two notes of a price are asked. A price
 * that somebody set by hand has no note, and gets none.
 */
export async function renotePrices(
  sql: Knex,
  variantId: string,
  prices: readonly { readonly currency: CurrencyCode; readonly amountMinor: bigint }[],
): Promise<void> {
  await sql.raw(RENOTE, [
    prices.map(({ currency }) => currency),
    prices.map(({ amountMinor }) => amountMinor.toString()),
    variantId,
  ]);
}

const NOTE =
  "variant_id, currency_code, amount_minor, home_currency, home_minor, rate, rate_day, rate_source, margin_bp, step_minor";
const RENOTE = `
  insert into price_record (${NOTE})
  select ${NOTE} from (
    select distinct on (r.currency_code) r.*
      from price_record r
      join unnest(?::text[], ?::numeric[]) as e (currency, amount)
        on e.currency = r.currency_code and e.amount = r.amount_minor
     where r.variant_id = ? order by r.currency_code, r.id desc) as earlier`;
