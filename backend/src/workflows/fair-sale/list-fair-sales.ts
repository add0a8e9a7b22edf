import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { z } from "zod";
import { tillLink } from "../../config/storefront-links";
import type { FairSaleDto, FairSaleList, fairSaleListQuerySchema } from "../../contracts/fair-sale";
import { exponentOf } from "../../domain/money";

/** Sums are those of the book; a sale that the book has not heard of yet stands with zero and says so. */
const SALES = `
  with page as (
    select f.*, count(*) over () as found
      from fair_sale f
     where f.deleted_at is null
       and (:centerId::text is null or :centerId = any(f.center_ids))
       and (:on::date is null or (f.occurred_at at time zone 'utc')::date = :on::date)
     order by f.occurred_at desc, f.id
     limit :limit offset :offset)
  select p.id, p.order_id as "orderId", o.display_id as "displayId", p.fair, p.tender, p.reference,
         to_char(p.occurred_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "occurredAt",
         to_char(p.created_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "recordedAt",
         coalesce(u.email, p.recorded_by) as "recordedBy", p.currency_code as "currencyCode", p.found, p.lines,
         coalesce(b.status, 'missing') as status, coalesce(m.sold, 0)::text as "soldMinor",
         coalesce(m.refunded, 0)::text as "refundedMinor",
         (select coalesce(json_agg(json_build_object('title', s.title, 'missing', s.missing) order by s.title), '[]')
            from fair_stock s where s.fair_sale_id = p.id and s.missing > 0) as short
    from page p
    join "order" o on o.id = p.order_id
    left join attribution_order b on b.order_id = p.order_id
    left join "user" u on u.id = p.recorded_by
    left join lateral (select sum(captured_minor) as sold, sum(refunded_minor) as refunded from ledger_figure f
                        where f.order_id = p.order_id and f.account <> 'clearing') m on true
   order by p.occurred_at desc, p.id`;

type Row = Omit<FairSaleDto, "exponent"> & { readonly found: string };

/** Sales at fairs, newest first, with the state of their books. */
export async function listFairSales(
  container: MedusaContainer,
  { center_id, on, limit, offset }: z.infer<typeof fairSaleListQuerySchema>,
): Promise<FairSaleList> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows }: { rows: Row[] } = await sql.raw(SALES, {
    centerId: center_id ?? null,
    on: on ?? null,
    limit,
    offset,
  });
  return {
    sales: rows.map(({ found: _, ...row }) => ({ ...row, exponent: exponentOf(row.currencyCode) })),
    count: Number(rows[0]?.found ?? 0),
    tillUrl: tillLink(),
  };
}
