import { type LedgerCheck, MOST_FINDINGS, SETTLED_MINUTES } from "./ledger-check";

export const noOrderWithoutBook: LedgerCheck = {
  id: "no_order_without_book",
  title: `No order is without attribution ${SETTLED_MINUTES} minutes after it was placed.`,
  sql: `
    select o.id as order_id, o.display_id::text as number
      from "order" o
     where o.deleted_at is null and not o.is_draft_order
       and o.created_at < now() - interval '${SETTLED_MINUTES} minutes'
       and not exists (select 1 from attribution_line l where l.order_id = o.id)
     limit ${MOST_FINDINGS}`,
  finding: ({ order_id, number }) => `Order #${number} (${order_id}) has no attribution lines.`,
};
