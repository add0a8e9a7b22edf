import { type LedgerCheck, MOST_FINDINGS } from "./ledger-check";

export const refundsWithinCaptures: LedgerCheck = {
  id: "refunds_within_captures",
  title: "No share of a line is refunded beyond what it received.",
  sql: `
    select order_id, line_source_id as line, account, coalesce(recipient, '') as recipient,
           sum(captured_minor)::text as captured, sum(refunded_minor)::text as refunded
      from ledger_figure
     where line_source_id is not null
     group by order_id, line_source_id, account, recipient
    having sum(refunded_minor) < 0 or sum(refunded_minor) > sum(captured_minor)
     limit ${MOST_FINDINGS}`,
  finding: ({ order_id, line, account, recipient, captured, refunded }) =>
    `Order ${order_id}, line ${line}: ${account} ${recipient} received ${captured} and gave back ${refunded}.`,
};
