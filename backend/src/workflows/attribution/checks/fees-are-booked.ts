import { type LedgerCheck, MOST_FINDINGS, SETTLED_MINUTES } from "./ledger-check";

export const feesAreBooked: LedgerCheck = {
  id: "fees_are_booked",
  title: "Every fee that a payment provider kept stands in the book, with the same amount.",
  sql: `
    with booked as (
      select source_id, sum(fee_minor) as total from ledger_figure
       where kind = 'fee' and account <> 'clearing' group by source_id)
    select f.provider_id as provider, f.provider_reference as reference, f.amount_minor::text as kept,
           coalesce(b.total, 0)::text as booked
      from provider_fee f left join booked b on b.source_id = f.id
     where f.created_at < now() - interval '${SETTLED_MINUTES} minutes' and f.amount_minor <> coalesce(b.total, 0)
     limit ${MOST_FINDINGS}`,
  finding: ({ provider, reference, kept, booked }) =>
    `Fee "${reference}" of ${provider}: ${kept} minor units were kept, ${booked} stand in the book.`,
};
