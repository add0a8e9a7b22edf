import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { ReturnList, ReturnListQuery, ReturnRequestDto } from "../../contracts/return-request";
import { exponentOf } from "../../domain/money";
import { readOrderAttribution } from "../attribution/read-order-attribution";
import { worthOf } from "./decide-return";

const moment = (column: string) => `to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

/** What waits for a decision comes first, oldest first. */
const REQUESTS = `
  select r.id, json_build_object('id', o.id, 'displayId', o.display_id) as "order", coalesce(c.name ->> 'en', '') as center,
         coalesce(li.product_title, li.title) as title, r.quantity, r.reason, r.note, r.state,
         ${moment("r.asked_at")} as "askedAt", ${moment("r.decided_at")} as "decidedAt",
         coalesce(u.email, r.decided_by) as "decidedBy", r.decision_note as "decisionNote",
         ${moment("r.refunded_at")} as "refundedAt", upper(o.currency_code) as "currencyCode",
         r.amount_minor::text as amount, r.order_line_id, count(*) over ()::int as found,
         (select coalesce(sum(b.quantity), 0)::int from return_request b
           where b.order_line_id = r.order_line_id and b.state = 'refunded') as returned_before
    from return_request r
    join "order" o on o.id = r.order_id
    join order_line_item li on li.id = r.order_line_id
    left join lateral (select p.center_id from parcel p join parcel_line l on l.parcel_id = p.id
                        where l.order_line_id = r.order_line_id limit 1) p on true
    left join center c on c.id = p.center_id
    left join "user" u on u.id = r.decided_by
   where (:state::text is null or r.state = :state) and (:orderId::text is null or r.order_id = :orderId)
   order by r.state not in ('asked', 'approved'), r.state,
            case when r.state in ('asked', 'approved') then r.asked_at end, r.asked_at desc, r.id
   limit :limit offset :offset`;

interface Row extends Omit<ReturnRequestDto, "exponent" | "amountMinor"> {
  readonly amount: string | null;
  readonly order_line_id: string;
  readonly returned_before: number;
  readonly found: number;
}

/** What shoppers asked to send back. An amount that wasn't settled yet is what a refund would give back now. */
export async function listReturns(
  container: MedusaContainer,
  { state, order_id, limit, offset }: ReturnListQuery,
): Promise<ReturnList> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows }: { rows: Row[] } = await sql.raw(REQUESTS, {
    state: state ?? null,
    orderId: order_id ?? null,
    limit,
    offset,
  });
  const requests = await Promise.all(rows.map((row) => requestOf(container, row)));
  return { requests, count: rows[0]?.found ?? 0 };
}

async function requestOf(container: MedusaContainer, row: Row): Promise<ReturnRequestDto> {
  const { amount, order_line_id, returned_before, found: _, ...request } = row;
  return {
    ...request,
    exponent: exponentOf(request.currencyCode),
    amountMinor: amount ?? (await worthNow(container, row)),
  };
}

async function worthNow(container: MedusaContainer, row: Row): Promise<string> {
  const book = await readOrderAttribution(container, row.order.id);
  const line = book?.lines.find(({ sourceId }) => sourceId === row.order_line_id);
  return line ? worthOf(row, line).toString() : "0";
}
