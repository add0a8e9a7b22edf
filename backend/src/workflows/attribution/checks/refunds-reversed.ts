import { type LedgerCheck, MOST_FINDINGS, SETTLED_MINUTES } from "./ledger-check";
import { paymentRows } from "./minor-units";

export const refundsReversed: LedgerCheck = {
  id: "refunds_reversed",
  title: "Every refund is taken back from those who had received it.",
  sql: `
    with paid as (
      select order_id, sum(minor) as total from (${paymentRows("refund")}) r
       where created_at < now() - interval '${SETTLED_MINUTES} minutes' group by order_id),
    booked as (
      select order_id, sum(refunded_minor) as total from ledger_figure
       where account <> 'clearing' and kind = 'refund' group by order_id)
    select p.order_id, p.total::text as refunded, coalesce(b.total, 0)::text as booked
      from paid p left join booked b on b.order_id = p.order_id
     where p.total <> coalesce(b.total, 0)
       and not exists (select 1 from (${paymentRows("refund")}) young
                        where young.order_id = p.order_id
                          and young.created_at >= now() - interval '${SETTLED_MINUTES} minutes')
     limit ${MOST_FINDINGS}`,
  finding: ({ order_id, refunded, booked }) =>
    `Order ${order_id}: ${refunded} minor units were refunded, ${booked} are taken back in the book.`,
};
