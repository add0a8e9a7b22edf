import { type LedgerCheck, MOST_FINDINGS } from "./ledger-check";

export const payoutsAreBooked: LedgerCheck = {
  id: "payouts_are_booked",
  title: "Every approved payout stands in the book, every reversed one is taken back, and no other.",
  sql: `
    with booked as (
      select source_id, sum(paid_out_minor) as total from ledger_figure
       where kind = 'payout' and account <> 'clearing' group by source_id),
    due as (
      select p.id, p.reference, p.status, case when p.status = 'approved' then p.amount_minor else 0 end as total,
             (select sum(a.amount_minor) from payout_part a where a.payout_id = p.id) as parts, p.amount_minor
        from payout p)
    select coalesce(d.id, b.source_id) as payout, coalesce(d.reference, '') as reference,
           coalesce(d.status, 'unknown') as status, coalesce(d.total, 0)::text as due, coalesce(b.total, 0)::text as booked
      from due d full join booked b on b.source_id = d.id
     where coalesce(d.total, 0) <> coalesce(b.total, 0) or d.parts is distinct from d.amount_minor
     limit ${MOST_FINDINGS}`,
  finding: ({ payout, reference, status, due, booked }) =>
    `Payout ${payout} ("${reference}") is ${status}: ${due} minor units should stand in the book, ${booked} do.`,
};
