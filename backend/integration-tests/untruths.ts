import type { Knex } from "@medusajs/framework/mikro-orm/knex";

/** Rows that moved money for an order, in céntimos: the Payment module's own word. */
const MOVED = `
  select m.kind, m.id, m.payment_id, x.order_id, round(m.amount * 100) as minor
    from (select 'capture' as kind, id, payment_id, amount from capture where deleted_at is null
          union all select 'refund', id, payment_id, amount from refund where deleted_at is null) m
    join payment p on p.id = m.payment_id
    join order_payment_collection x on x.payment_collection_id = p.payment_collection_id and x.deleted_at is null`;

/** What must not be, asked in another way than the shop's own checks ask. */
const UNTRUTHS = [
  `select 'booked ' || count(distinct t.id) || ' times with ' || coalesce(sum(abs(e.amount_minor)), 0) || ': ' || m.kind || ' ' || m.id as found
     from (${MOVED}) m
     left join ledger_source s on s.source_id = m.id and s.source_type = m.kind
     left join ledger_transaction t on t.ledger_source_id = s.id
     left join ledger_entry e on e.transaction_id = t.id and e.account = 'clearing'
    group by m.kind, m.id, m.minor
   having count(distinct t.id) <> 1 or coalesce(sum(abs(e.amount_minor)), 0) <> m.minor`,
  `select 'gave back more than it took: payment ' || payment_id as found from (${MOVED}) m group by payment_id
   having sum(case kind when 'refund' then minor else -minor end) > 0`,
  `select 'two refunds of one request: ' || (metadata ->> 'request_id') as found from refund
    where deleted_at is null group by metadata ->> 'request_id' having count(*) > 1`,
  `select 'order without lines: ' || o.id as found from "order" o
    where not exists (select 1 from attribution_line l where l.order_id = o.id)`,
  // An edit freezes a line anew: what its first version received, its second may give back.
  `select 'below zero: ' || order_id || ' ' || account || ' ' || coalesce(recipient, '') as found from ledger_figure
    where line_source_id is not null group by order_id, line_source_id, account, recipient
   having sum(amount_minor) < 0`,
  `select 'in ' || count(*) || ' statements: entry ' || entry_id as found from statement_line
    group by entry_id having count(*) > 1`,
  `select 'in no statement of a closed month: entry ' || e.id as found
     from ledger_entry e join center c on c.id = e.center_id
    where e.account in ('workshop', 'center_shipping')
      and e.occurred_at < (select ((max(s.period) || '-01')::date + interval '1 month')::timestamp at time zone c.time_zone
                             from statement s where s.center_id = c.id)
      and not exists (select 1 from statement_line l where l.entry_id = e.id)`,
];

/** Everything that is not as it must be; for shops that sell in a currency with two digits. */
export async function findUntruths(sql: Knex): Promise<string[]> {
  const found: string[] = [];
  for (const query of UNTRUTHS) {
    const { rows }: { rows: { found: string }[] } = await sql.raw(query);
    found.push(...rows.map((row) => row.found));
  }
  return found;
}
