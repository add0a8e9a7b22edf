import { type LedgerCheck, MOST_FINDINGS, SETTLED_MINUTES } from "./ledger-check";

export const feesAreBooked: LedgerCheck = {
  id: "fees_are_booked",
  title:
    "Every fee that a payment provider kept stands in the book with the same amount; one taken back, with none.",
  sql: `
    with booked as (
      select source_id, sum(fee_minor) as total from ledger_figure
       where kind = 'fee' and account <> 'clearing' group by source_id)
    select f.provider_id as provider, f.provider_reference as reference, k.minor::text as kept,
           coalesce(b.total, 0)::text as booked
      from provider_fee f
      cross join lateral (select case when f.reversed_at is null then f.amount_minor else 0 end as minor) k
      left join booked b on b.source_id = f.id
     where coalesce(f.reversed_at, f.created_at) < now() - interval '${SETTLED_MINUTES} minutes'
       and k.minor <> coalesce(b.total, 0)
     limit ${MOST_FINDINGS}`,
  finding: ({ provider, reference, kept, booked }) =>
    `Fee "${reference}" of ${provider}: ${kept} minor units are to stand, ${booked} stand in the book.`,
};
