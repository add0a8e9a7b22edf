import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { CURRENCIES, type CurrencyCode } from "../../contracts/money";
import type { PiecePrice, PiecePriceList } from "../../contracts/price-rules";
import { exponentOf, toMinor } from "../../domain/money";

interface Row {
  readonly currency: CurrencyCode;
  /** Decimal text. */
  readonly amount: string;
  readonly home: CurrencyCode;
  /** The newest note of the same amount; null for a price that the shop didn't make. */
  readonly made: PiecePrice["made"];
}

const PRICES = `
  select upper(pr.currency_code) as currency, coalesce(pr.raw_amount ->> 'value', pr.amount::text) as amount,
         c.currency_code as home,
         (select json_build_object('homeMinor', r.home_minor::text, 'homeCurrency', r.home_currency, 'rate', r.rate,
                                   'rateDay', to_char(r.rate_day, 'YYYY-MM-DD'), 'rateSource', r.rate_source,
                                   'marginBp', r.margin_bp, 'amountMinor', r.amount_minor::text)
            from price_record r where r.variant_id = v.id and r.currency_code = upper(pr.currency_code)
           order by r.id desc limit 1) as made
    from product_variant v
    join product_variant_price_set s on s.variant_id = v.id and s.deleted_at is null
    join price pr on pr.price_set_id = s.price_set_id and pr.deleted_at is null and pr.price_list_id is null
    join product_product_center_workshop pw on pw.product_id = v.product_id and pw.deleted_at is null
    join workshop w on w.id = pw.workshop_id
    join center c on c.id = w.center_id
   where v.product_id = ? and v.deleted_at is null`;

/** What a piece costs in each currency, and what each price was made of. Empty for a product of no workshop. */
export async function listPiecePrices(
  container: MedusaContainer,
  productId: string,
): Promise<PiecePriceList> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows }: { rows: Row[] } = await sql.raw(PRICES, [productId]);
  const prices = rows.map(({ currency, amount, home, made }): PiecePrice => {
    const amountMinor = toMinor(amount, currency).toString();
    const isHome = currency === home;
    return {
      currency,
      exponent: exponentOf(currency),
      amountMinor,
      kind: isHome ? "home" : made?.amountMinor === amountMinor ? "converted" : "by_hand",
      made: isHome ? null : made && { ...made, homeExponent: exponentOf(made.homeCurrency) },
    };
  });
  return {
    prices: prices.sort((a, b) => CURRENCIES.indexOf(a.currency) - CURRENCIES.indexOf(b.currency)),
  };
}
