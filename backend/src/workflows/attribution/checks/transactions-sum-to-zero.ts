import { type LedgerCheck, MOST_FINDINGS } from "./ledger-check";

export const transactionsSumToZero: LedgerCheck = {
  id: "transactions_sum_to_zero",
  title: "Every ledger transaction sums to zero in one currency.",
  sql: `
    select t.id, t.order_id, coalesce(sum(e.amount_minor), 0)::text as total, count(e.id)::text as entries
      from ledger_transaction t
      left join ledger_entry e on e.transaction_id = t.id
     group by t.id
    having coalesce(sum(e.amount_minor), 0) <> 0 or count(e.id) < 2
        or count(e.id) filter (where e.currency_code <> t.currency_code) > 0
     limit ${MOST_FINDINGS}`,
  finding: ({ id, order_id, total, entries }) =>
    `Transaction ${id} of order ${order_id} has ${entries} entries that sum to ${total} instead of zero.`,
};
