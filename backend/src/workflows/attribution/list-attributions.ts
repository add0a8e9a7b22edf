import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { z } from "zod";
import type { AttributionList, attributionListQuerySchema } from "../../contracts/attribution";
import { exponentOf } from "../../domain/money";

const ORDERS = `
  with page as (
    select o.id, o.display_id, o.created_at, upper(o.currency_code) as currency_code,
           coalesce(b.status, 'missing') as status, coalesce(b.channel, 'shop') as channel, count(*) over () as found
      from "order" o left join attribution_order b on b.order_id = o.id
     where o.deleted_at is null and not o.is_draft_order
       and (:status::text is null or coalesce(b.status, 'missing') = :status)
     order by o.created_at desc, o.id desc
     limit :limit offset :offset)
  select p.id as "orderId", p.display_id as "displayId", p.status, p.channel, p.currency_code as "currencyCode", p.found,
         to_char(coalesce(f.first_at, p.created_at) at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "placedAt",
         coalesce(f.captured, 0)::text as "capturedMinor", coalesce(f.refunded, 0)::text as "refundedMinor",
         coalesce(f.workshops, '{}') as workshops
    from page p
    left join lateral (
      select min(f.occurred_at) as first_at,
             sum(f.captured_minor) filter (where f.account <> 'clearing') as captured,
             sum(f.refunded_minor) filter (where f.account <> 'clearing') as refunded,
             array_agg(distinct concat(w.name ->> 'en', ', ', c.name ->> 'en')) filter (where w.id is not null) as workshops
        from ledger_figure f left join workshop w on w.id = f.workshop_id left join center c on c.id = w.center_id
       where f.order_id = p.id) f on true
   order by p.created_at desc, p.id desc`;

type Row = Omit<AttributionList["orders"][number], "exponent"> & { found: string };

/** One page of orders with the state of their books. A page past the end is empty and counts zero. */
export async function listAttributions(
  container: MedusaContainer,
  { status, limit, offset }: z.infer<typeof attributionListQuerySchema>,
): Promise<AttributionList> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows }: { rows: Row[] } = await sql.raw(ORDERS, { status: status ?? null, limit, offset });
  return {
    orders: rows.map(({ found: _, ...order }) => ({ ...order, exponent: exponentOf(order.currencyCode) })),
    count: Number(rows[0]?.found ?? 0),
  };
}
