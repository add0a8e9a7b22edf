import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { BATCH } from "./waiting-entries";

/**
 * A reversal says that something never happened: it takes back the very amount that was reported, at that rate, or
 * nothing while nothing was. Another day's rate would leave a difference of something that never was.
 */
const REVERSED = (ofOrder: string) => `
  insert into ledger_reporting (entry_id, currency_code, amount_minor, rate, rate_as_of, rate_source)
  select e.id, r.currency_code, -r.amount_minor, r.rate, r.rate_as_of, r.rate_source
    from ledger_unreported u
    join ledger_entry e on e.seq = u.seq
    join ledger_transaction t on t.id = e.transaction_id
    join ledger_transaction o on o.ledger_source_id = t.ledger_source_id and o.kind <> 'reversal'
    join ledger_entry taken on taken.transaction_id = o.id and taken.account = e.account
     and taken.attribution_line_id is not distinct from e.attribution_line_id
     and taken.recipient is not distinct from e.recipient
    join ledger_reporting r on r.entry_id = taken.id
   where u.is_reversal ${ofOrder}
   order by e.seq limit ${BATCH}
  on conflict (entry_id) do nothing
  returning entry_id`;

/** Reports what was taken back, of all orders or of one; answers with the number of entries written. */
export async function reportReversals(sql: Knex, orderId?: string): Promise<number> {
  const [statement, bindings] =
    orderId === undefined ? [REVERSED(""), {}] : [REVERSED("and e.order_id = :orderId"), { orderId }];
  let written = 0;
  for (;;) {
    const { rows } = await sql.raw(statement, bindings);
    written += rows.length;
    if (rows.length < BATCH) return written;
  }
}
