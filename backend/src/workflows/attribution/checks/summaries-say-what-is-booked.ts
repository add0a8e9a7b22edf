import { alikeFacts, entryFacts, SUM_KEY, sumsOf } from "../../../modules/attribution/summaries/entry-facts";
import { type LedgerCheck, MOST_FINDINGS } from "./ledger-check";

const FOLDED = `${entryFacts()} where not exists (select 1 from ledger_unfolded u where u.seq = e.seq)`;

export const summariesSayWhatIsBooked: LedgerCheck = {
  id: "summaries_say_what_is_booked",
  title: "Every sum of income is the sum of its entries.",
  sql: `
    with booked as (${sumsOf(alikeFacts(FOLDED))})
    select dimension, coalesce(nullif(value, ''), 'none') as value, to_char(month, 'YYYY-MM') as month,
           coalesce(nullif(center_id, ''), 'no center') as center,
           coalesce(nullif(workshop_id, ''), 'no workshop') as workshop, account, kind, currency_code as currency,
           coalesce(s.amount_minor, 0)::text as summed, coalesce(s.entries, 0)::text as summed_entries,
           coalesce(b.amount_minor, 0)::text as booked, coalesce(b.entries, 0)::text as booked_entries
      from booked b full join ledger_summary s using (${SUM_KEY})
     where (b.amount_minor, b.entries) is distinct from (s.amount_minor, s.entries)
     limit ${MOST_FINDINGS}`,
  finding: (row) =>
    `${row.month}, ${row.center}, ${row.workshop}, ${row.account}, ${row.kind} in ${row.currency}, ${row.dimension} ${row.value}: the sum says ${row.summed} minor units of ${row.summed_entries} entries, the book ${row.booked} of ${row.booked_entries}. Count anew with npm run check:ledger -- --recount.`,
};
