import { type LedgerCheck, MOST_FINDINGS } from "./ledger-check";

export const partsSumToNet: LedgerCheck = {
  id: "parts_sum_to_net",
  title: "The parts of every line sum to its net amount, and none is below zero.",
  sql: `
    select l.id as line, l.order_id, l.net_minor::text as net, coalesce(p.total, 0)::text as parts
      from attribution_line l
      left join lateral (
        select sum((part ->> 'amountMinor')::numeric) as total, min((part ->> 'amountMinor')::numeric) as least
          from jsonb_array_elements(l.parts) part) p on true
     where coalesce(p.total, 0) <> l.net_minor or p.least < 0
     limit ${MOST_FINDINGS}`,
  finding: ({ line, order_id, net, parts }) =>
    `Order ${order_id}, line ${line}: the parts sum to ${parts}, the net is ${net}.`,
};
