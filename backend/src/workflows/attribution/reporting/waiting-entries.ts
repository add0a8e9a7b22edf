import type { Knex } from "@medusajs/framework/mikro-orm/knex";

/** Currency paid, currency of the center and day: all that decides which rate converts an entry. */
export interface Wanted {
  readonly from: string;
  readonly to: string;
  /** `YYYY-MM-DD`, UTC. */
  readonly day: string;
}

/** An entry without a reporting amount, with what decides its rate. */
export interface WaitingEntry extends Wanted {
  readonly id: string;
  readonly seq: string;
  readonly transactionId: string;
  readonly centerId: string;
  readonly amountMinor: string;
  /** Whose part of the transaction it is; the same in a sale and in what takes it back. */
  readonly place: string;
}

/** Entries taken at once. */
export const BATCH = 1_000;

/** Marks of what waits; a reversal has the rate of what it takes back and waits for that, see reversals. */
const WAITING = `
    from ledger_unreported u join center c on c.id = u.center_id
   where not u.is_reversal`;

const ofOrder = (orderId: string | undefined) =>
  orderId === undefined ? "" : "and u.seq in (select seq from ledger_entry where order_id = :orderId)";

/** How many entries wait for which rate, oldest first. */
export async function wantedRates(sql: Knex, orderId?: string): Promise<(Wanted & { entries: number })[]> {
  const { rows } = await sql.raw(
    `select u.currency_code as "from", c.currency_code as "to", to_char(u.day, 'YYYY-MM-DD') as day,
            count(*)::int as entries
     ${WAITING} ${ofOrder(orderId)}
     group by 1, 2, u.day order by u.day, 1, 2`,
    orderId === undefined ? {} : { orderId },
  );
  return rows;
}

/**
 * Some entries whose rate is among the wanted ones, each with all others of the same center in its transaction: they are
 * rounded together, so none may be left for the next batch. What is written waits no longer, so the next call finds others.
 */
export async function nextWaiting(
  sql: Knex,
  { wanted, orderId }: { readonly wanted: readonly Wanted[]; readonly orderId?: string | undefined },
): Promise<WaitingEntry[]> {
  const { rows } = await sql.raw(
    `with whole as (
       select distinct e.transaction_id, e.center_id from (
         select u.seq from jsonb_to_recordset(cast(:wanted as jsonb)) as w("from" text, "to" text, day date)
           join center c on c.currency_code = w."to"
           join ledger_unreported u
             on not u.is_reversal and u.currency_code = w."from" and u.day = w.day and u.center_id = c.id
          where true ${ofOrder(orderId)} limit ${BATCH}) picked
         join ledger_entry e on e.seq = picked.seq)
     select e.id, e.seq::text as seq, e.transaction_id as "transactionId", e.center_id as "centerId",
            e.amount_minor::text as "amountMinor", e.currency_code as "from", c.currency_code as "to",
            to_char(e.occurred_at at time zone 'utc', 'YYYY-MM-DD') as day,
            concat(e.attribution_line_id, '|', e.account, '|', e.recipient) as place
       from whole g
       join ledger_entry e on e.transaction_id = g.transaction_id and e.center_id = g.center_id
       join center c on c.id = e.center_id
      where e.account in ('workshop', 'center_shipping', 'fund')
      order by e.seq`,
    { wanted: JSON.stringify(wanted), ...(orderId === undefined ? {} : { orderId }) },
  );
  return rows;
}
