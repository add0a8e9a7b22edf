import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { CURRENCIES, type CurrencyCode } from "../../contracts/money";
import type { PricedPiece } from "../../domain/fx/reprice";
import { toMinor } from "../../domain/money";

/** A variant with its prices, as {@link PricedPiece} weighs them. */
export interface PricedVariant extends PricedPiece {
  readonly variantId: string;
  readonly priceSetId: string;
}

interface Row {
  readonly variantId: string;
  readonly priceSetId: string;
  readonly home: CurrencyCode;
  /** Lower-case code → decimal text. */
  readonly prices: Readonly<Record<string, string>>;
  /** Upper-case code → minor units, newest first. */
  readonly written: Readonly<Record<string, readonly string[]>>;
}

/** Plain prices alone: one of a price list or with rules was set by somebody for a reason. */
const priced = (which: string) => `
  select v.id as "variantId", s.price_set_id as "priceSetId", c.currency_code as home,
         (select coalesce(json_object_agg(pr.currency_code, coalesce(pr.raw_amount ->> 'value', pr.amount::text)), '{}')
            from price pr where pr.price_set_id = s.price_set_id and pr.deleted_at is null
             and pr.price_list_id is null and coalesce(pr.rules_count, 0) = 0) as prices,
         (select coalesce(json_object_agg(w.currency_code, w.amounts), '{}')
            from (select r.currency_code, json_agg(r.amount_minor::text order by r.id desc) as amounts
                    from (select *, row_number() over (partition by currency_code order by id desc) as place
                            from price_record where variant_id = v.id) r
                   where r.place <= 2 group by r.currency_code) w) as written
    from product_variant v
    join product_variant_price_set s on s.variant_id = v.id and s.deleted_at is null
    join product_product_center_workshop pw on pw.product_id = v.product_id and pw.deleted_at is null
    join workshop w on w.id = pw.workshop_id
    join center c on c.id = w.center_id
   where v.deleted_at is null and ${which}`;

const PRICED_AFTER = priced("v.id > ? order by v.id limit ?");
const PRICED_ONE = priced("v.product_id = ?");

const AT_ONCE = 500;

/** Every piece of a workshop, some hundreds at a time. */
export async function* pricedVariants(sql: Knex): AsyncGenerator<PricedVariant[]> {
  let after = "";
  while (true) {
    const { rows }: { rows: Row[] } = await sql.raw(PRICED_AFTER, [after, AT_ONCE]);
    if (rows.length === 0) return;
    yield rows.map(asPriced);
    after = rows.at(-1)?.variantId ?? "";
  }
}

/** The one variant of a workshop's piece; undefined for a product that is none. */
export async function pricedPiece(sql: Knex, productId: string): Promise<PricedVariant | undefined> {
  const { rows }: { rows: Row[] } = await sql.raw(PRICED_ONE, [productId]);
  return rows[0] && asPriced(rows[0]);
}

function asPriced({ prices, written, ...row }: Row): PricedVariant {
  const minor = CURRENCIES.flatMap((currency) => {
    const amount = prices[currency.toLowerCase()];
    return amount === undefined ? [] : [[currency, toMinor(amount, currency)] as const];
  });
  const notes = Object.entries(written).map(
    ([currency, amounts]) => [currency, amounts.map(BigInt)] as const,
  );
  return { ...row, prices: Object.fromEntries(minor), written: Object.fromEntries(notes) };
}
