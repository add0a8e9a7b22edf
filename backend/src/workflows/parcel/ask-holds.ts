import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { StatedPurpose } from "../../contracts/basket";
import type { Hold } from "../../contracts/parcel";
import { holdsOf } from "../../domain/parcel/holds";
import { readProductFacts } from "../sale/product-facts";
import { readVerdicts } from "../sale/read-verdicts";
import { suspendedService } from "./ask-post";

const PIECES = `
  select l.order_line_id as "orderLineId", li.product_id as "productId", li.variant_id as "variantId", coalesce(li.product_title, li.title) as title,
         o.currency_code as "currencyCode", upper(a.country_code) as country,
         coalesce((select v.purpose from order_cart x join sale_verdict v on v.cart_id = x.cart_id
                    where x.order_id = p.order_id and x.deleted_at is null
                    order by v.judged_at desc limit 1), 'personal') as purpose
    from parcel p
    join parcel_line l on l.parcel_id = p.id
    join order_line_item li on li.id = l.order_line_id
    join "order" o on o.id = p.order_id
    left join order_address a on a.id = o.shipping_address_id
   where p.id = ? order by li.id`;

interface PieceRow {
  readonly orderLineId: string;
  readonly productId: string | null;
  readonly variantId: string | null;
  readonly title: string;
  readonly currencyCode: string;
  readonly country: string | null;
  readonly purpose: StatedPurpose;
}

/**
 * What of a parcel may not or can't leave at this moment; empty when all can. The gate has asked the same when the pieces were
 * sold: since then a law can have changed, a document can have expired, a post can have stopped.
 */
export async function askHolds(container: MedusaContainer, parcelId: string): Promise<Hold[]> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows }: { rows: PieceRow[] } = await sql.raw(PIECES, [parcelId]);
  const [first] = rows;
  if (!first) return [];
  const facts = await readProductFacts(
    container,
    rows.flatMap(({ productId }) => productId ?? []),
    { currency_code: first.currencyCode, region_id: null },
  );
  const country = first.country ?? "";
  const [{ there }, service] = await Promise.all([
    readVerdicts(container, facts, country, first.purpose),
    suspendedService(sql, parcelId, country),
  ]);
  const held = holdsOf(
    rows.map(({ orderLineId, title, variantId }) => ({
      orderLineId,
      title,
      verdict: there.get(variantId ?? "") ?? null,
    })),
  );
  if (service === undefined) return held;
  const stopped = `${service} carries nothing to ${country} for now (see Postal tariffs).`;
  return rows.map(
    ({ orderLineId, title }): Hold =>
      held.find((hold) => hold.orderLineId === orderLineId) ?? {
        orderLineId,
        kind: "post",
        missingEvidence: [],
        reason: `“${title}” stays here: ${stopped}`,
      },
  );
}
