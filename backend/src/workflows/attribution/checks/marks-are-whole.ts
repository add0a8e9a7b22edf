import { type LedgerCheck, MOST_FINDINGS } from "./ledger-check";

/** Statements and reporting find their work by marks: an entry that is neither marked nor done would be forgotten. */
export const marksAreWhole: LedgerCheck = {
  id: "marks_are_whole",
  title:
    "Every entry of a center or a fund stands in a statement or waits for one, and a center's is reported or waits for that.",
  sql: `
    select e.order_id, e.seq,
           case when s.entry_id is null and us.seq is null then 'statement' else 'report' end as forgotten
      from ledger_entry e
      left join statement_line s on s.entry_id = e.id
      left join ledger_unstated us on us.seq = e.seq
      left join ledger_reporting r on r.entry_id = e.id
      left join ledger_unreported ur on ur.seq = e.seq
     where e.account in ('workshop', 'center_shipping', 'fund') and (e.center_id is not null or e.account = 'fund')
       and ((s.entry_id is null) = (us.seq is null)
            or e.center_id is not null and (r.entry_id is null) = (ur.seq is null))
     limit ${MOST_FINDINGS}`,
  finding: ({ order_id, seq, forgotten }) =>
    `Order ${order_id}, entry ${seq}: it is marked wrongly for its ${forgotten}, and would be forgotten or counted twice.`,
};
