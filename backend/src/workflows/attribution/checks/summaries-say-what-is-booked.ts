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
           coalesce(nullif(workshop_id, ''), 'no workshop') as workshop, account, kind, currency_code as currency, coalesce(nullif(sent, ''), 'nowhere') as sent,
           coalesce(s.amount_minor, 0)::text as summed, coalesce(s.entries, 0)::text as summed_entries, coalesce(s.pieces, 0)::numeric(30, 2)::text as summed_pieces,
           coalesce(b.amount_minor, 0)::text as booked, coalesce(b.entries, 0)::text as booked_entries, coalesce(b.pieces, 0)::numeric(30, 2)::text as booked_pieces
      from booked b full join ledger_summary s using (${SUM_KEY})
     where (b.amount_minor, b.pieces, b.entries) is distinct from (s.amount_minor, s.pieces, s.entries)
     limit ${MOST_FINDINGS}`,
  finding: (row) =>
    `${row.month}, ${row.center}, ${row.workshop}, ${row.account}, ${row.kind} in ${row.currency}, ${row.dimension} ${row.value}: the sum says ${row.summed} minor units and ${row.summed_pieces} pieces of ${row.summed_entries} entries, the book ${row.booked} and ${row.booked_pieces} of ${row.booked_entries}; sent ${row.sent}. Count anew with npm run check:ledger -- --recount.`,
};
