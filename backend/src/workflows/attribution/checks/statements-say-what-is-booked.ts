import { THE_SHOP } from "../../../domain/statement/the-shop";
import { type LedgerCheck, MOST_FINDINGS } from "./ledger-check";

export const statementsSayWhatIsBooked: LedgerCheck = {
  id: "statements_say_what_is_booked",
  title: "Every line of a statement is the entry that it was made from.",
  sql: `
    select l.statement_id as statement, s.period, l.seq::text as seq, l.amount_minor::text as stated,
           coalesce(f.amount_minor::text, 'nothing') as booked
      from statement_line l
      join statement s on s.id = l.statement_id
      left join ledger_figure f on f.entry_id = l.entry_id
     where f.entry_id is null or f.amount_minor <> l.amount_minor or f.seq <> l.seq
        or coalesce(f.center_id, '${THE_SHOP.id}') <> s.center_id or f.currency_code <> s.currency_code
        or (case when f.account = 'workshop' then f.workshop_id end) is distinct from s.workshop_id
     limit ${MOST_FINDINGS}`,
  finding: ({ statement, period, seq, stated, booked }) =>
    `Statement ${statement} (${period}), entry ${seq}: it states ${stated} minor units, the book has ${booked}.`,
};
