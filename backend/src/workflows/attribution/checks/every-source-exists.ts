import { type LedgerCheck, MOST_FINDINGS, SETTLED_MINUTES } from "./ledger-check";
import { paymentRows } from "./minor-units";

export const everySourceExists: LedgerCheck = {
  id: "every_source_exists",
  title: "Every booked capture and refund exists in the payment module, with the same amount.",
  sql: `
    with rows as (select id, minor from (${paymentRows("capture")}) c union all select id, minor from (${paymentRows("refund")}) r)
    select s.order_id, s.source_type as type, s.source_id as id, s.amount_minor::text as booked,
           coalesce(m.minor::text, 'nothing') as found
      from ledger_source s
      left join rows m on m.id = s.source_id
     where s.source_type in ('capture', 'refund') and (m.id is null or m.minor <> s.amount_minor)
       and s.created_at < now() - interval '${SETTLED_MINUTES} minutes'
       and not exists (select 1 from ledger_transaction t where t.ledger_source_id = s.id and t.kind = 'reversal')
     limit ${MOST_FINDINGS}`,
  finding: ({ order_id, type, id, booked, found }) =>
    `Order ${order_id}: ${type} ${id} is booked with ${booked} minor units, the payment module has ${found}.`,
};
