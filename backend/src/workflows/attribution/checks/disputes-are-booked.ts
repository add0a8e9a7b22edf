import { type LedgerCheck, MOST_FINDINGS, SETTLED_MINUTES } from "./ledger-check";

export const disputesAreBooked: LedgerCheck = {
  id: "disputes_are_booked",
  title:
    "Every payment that a bank took back stands in the book as the shop's loss; one that was won, with none.",
  sql: `
    with booked as (
      select source_id, order_id, -sum(amount_minor) as total from ledger_figure
       where kind = 'dispute' and account <> 'clearing' group by source_id, order_id),
    due as (
      select d.id, case when d.withdrawn_at is not null and d.reversed_at is null then d.amount_minor else 0 end as total
        from psp_dispute d
        join psp_intent i on i.id = d.intent_id
        join payment p on p.payment_session_id = i.session_id and p.deleted_at is null
        join order_payment_collection pc on pc.payment_collection_id = p.payment_collection_id and pc.deleted_at is null
       where d.seen_at < now() - interval '${SETTLED_MINUTES} minutes')
    select d.id as dispute, coalesce(b.order_id, 'none') as order_id, d.total::text as due, coalesce(b.total, 0)::text as booked
      from due d left join booked b on b.source_id = d.id
     where d.total <> coalesce(b.total, 0)
     limit ${MOST_FINDINGS}`,
  finding: ({ dispute, order_id, due, booked }) =>
    `Dispute ${dispute}, order ${order_id}: ${due} minor units are to stand as the shop's loss, ${booked} do.`,
};
