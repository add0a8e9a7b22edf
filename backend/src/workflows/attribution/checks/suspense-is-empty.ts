import { type LedgerCheck, MOST_FINDINGS } from "./ledger-check";

export const suspenseIsEmpty: LedgerCheck = {
  id: "suspense_is_empty",
  title: "No money waits in suspense for more than a day.",
  sql: `
    select order_id, currency_code as currency, sum(amount_minor)::text as held
      from ledger_figure
     where account = 'suspense'
     group by order_id, currency_code
    having sum(amount_minor) <> 0 and min(occurred_at) < now() - interval '1 day'
     limit ${MOST_FINDINGS}`,
  finding: ({ order_id, currency, held }) =>
    `Order ${order_id}: ${held} minor units ${currency} belong to nobody yet. Find out whose they are.`,
};
