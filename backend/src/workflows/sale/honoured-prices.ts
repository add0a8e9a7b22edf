import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/** Days for which a basket keeps a price that followed the rates since. */
const HONOURED_DAYS = 14;

/**
 * Earlier amounts that the shop wrote, of prices that it wrote anew lately. One that somebody set by hand since replaces
 * them all: then the newest note is not the price.
 */
const HONOURED = `
  select r.variant_id as "variantId", r.amount_minor::text as "amountMinor", newest.amount_minor::text as "newestMinor"
    from price_record r
    join lateral (select amount_minor from price_record n
                   where n.variant_id = r.variant_id and n.currency_code = r.currency_code
                   order by n.id desc limit 1) newest on true
   where r.variant_id = any(:variantIds) and r.currency_code = :currency
     and exists (select 1 from price_record later
                  where later.variant_id = r.variant_id and later.currency_code = r.currency_code and later.id > r.id
                    and later.written_at > now() - make_interval(days => :days))`;

/** A line whose price is not today's. */
export interface StaleLine {
  readonly variantId: string;
  readonly unitPriceMinor: bigint;
  /** Today's. */
  readonly priceMinor: bigint;
}

/** Variants whose lines keep the price that they were put in at. */
export async function honouredVariants(
  container: MedusaContainer,
  lines: readonly StaleLine[],
  currencyCode: string,
): Promise<Set<string>> {
  if (lines.length === 0) return new Set();
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows }: { rows: { variantId: string; amountMinor: string; newestMinor: string }[] } = await sql.raw(
    HONOURED,
    {
      variantIds: lines.map(({ variantId }) => variantId),
      currency: currencyCode.toUpperCase(),
      days: HONOURED_DAYS,
    },
  );
  return new Set(
    lines
      .filter((line) =>
        rows.some(
          ({ variantId, amountMinor, newestMinor }) =>
            variantId === line.variantId &&
            BigInt(amountMinor) === line.unitPriceMinor &&
            BigInt(newestMinor) === line.priceMinor,
        ),
      )
      .map(({ variantId }) => variantId),
  );
}
