import { KINDS, SUM_KEY } from "../../../modules/attribution/summaries/cuts";
import { alikeFacts, entryFacts, sumsOf } from "../../../modules/attribution/summaries/entry-facts";
import { type LedgerCheck, MOST_FINDINGS } from "./ledger-check";

const FOLDED = `${entryFacts()} where not exists (select 1 from ledger_unfolded u where u.seq = e.seq)`;

/** What a sum and the book say of a kind; a refund counts no pieces. */
const SAID = KINDS.map((kind) => {
  const pieces = (table: string) => (kind === "capture" ? `coalesce(${table}.pieces, 0)` : "0");
  const of = (table: string) =>
    `coalesce(${table}.${kind}_minor, 0), coalesce(${table}.${kind}_entries, 0), ${pieces(table)}`;
  return `('${kind}', ${of("s")}, ${of("b")})`;
}).join(", ");

const told = (what: string) =>
  `${what}_minor::text, ${what}_entries::text, ${what}_pieces::numeric(30, 2)::text as ${what}_pieces`;

export const summariesSayWhatIsBooked: LedgerCheck = {
  id: "summaries_say_what_is_booked",
  title: "Every sum of income is the sum of its entries.",
  sql: `
    with booked as (${sumsOf(alikeFacts(FOLDED))})
    select replace(cut, '_', ' ') as cut, coalesce(nullif(value, ''), 'none') as value,
           to_char(month, 'YYYY-MM') as month, coalesce(nullif(center_id, ''), 'no center') as center,
           coalesce(nullif(workshop_id, ''), 'no workshop') as workshop, account, kind, currency_code as currency,
           coalesce(nullif(sent, ''), 'nowhere') as sent, ${told("summed")}, ${told("booked")}
      from booked b full join ledger_summary s using (${SUM_KEY})
     cross join lateral (values ${SAID})
       said(kind, summed_minor, summed_entries, summed_pieces, booked_minor, booked_entries, booked_pieces)
     where (summed_minor, summed_entries, summed_pieces) is distinct from (booked_minor, booked_entries, booked_pieces)
     limit ${MOST_FINDINGS}`,
  finding: (row) =>
    `${row.month}, ${row.center}, ${row.workshop}, ${row.account}, ${row.kind} in ${row.currency}, by ${row.cut} ${row.value}: the sum says ${row.summed_minor} minor units and ${row.summed_pieces} pieces of ${row.summed_entries} entries, the book ${row.booked_minor} and ${row.booked_pieces} of ${row.booked_entries}; sent ${row.sent}. Count anew with npm run check:ledger -- --recount.`,
};
