import { type LedgerCheck, MOST_FINDINGS, SETTLED_MINUTES } from "./ledger-check";
import { paymentRows } from "./minor-units";

export const capturesAttributed: LedgerCheck = {
  id: "captures_attributed",
  title: "Everything captured is attributed, to the last minor unit.",
  sql: `
    with paid as (
      select order_id, sum(minor) as total from (${paymentRows("capture")}) c
       where created_at < now() - interval '${SETTLED_MINUTES} minutes' group by order_id),
    booked as (
      select order_id, sum(captured_minor) as total from ledger_figure
       where account <> 'clearing' and kind = 'capture' group by order_id)
    select p.order_id, p.total::text as paid, coalesce(b.total, 0)::text as booked
      from paid p left join booked b on b.order_id = p.order_id
     where p.total <> coalesce(b.total, 0)
       and not exists (select 1 from (${paymentRows("capture")}) young
                        where young.order_id = p.order_id
                          and young.created_at >= now() - interval '${SETTLED_MINUTES} minutes')
     limit ${MOST_FINDINGS}`,
  finding: ({ order_id, paid, booked }) =>
    `Order ${order_id}: ${paid} minor units were captured, ${booked} are attributed.`,
};
