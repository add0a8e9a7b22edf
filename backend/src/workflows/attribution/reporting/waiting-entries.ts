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

/** The day whose rate an entry `e` wants. */
export const DAY = `to_char(e.occurred_at at time zone 'utc', 'YYYY-MM-DD')`;

/** What a center is owed. A reversal has the rate of what it takes back and waits for that; see reversals. */
export const WAITING = `
    from ledger_entry e
    join ledger_transaction t on t.id = e.transaction_id and t.kind <> 'reversal'
    join center c on c.id = e.center_id
   where e.account in ('workshop', 'center_shipping')
     and not exists (select 1 from ledger_reporting r where r.entry_id = e.id)`;

const ofOrder = (orderId: string | undefined) => (orderId === undefined ? "" : "and e.order_id = :orderId");

/** How many entries wait for which rate. */
export async function wantedRates(sql: Knex, orderId?: string): Promise<(Wanted & { entries: number })[]> {
  const { rows } = await sql.raw(
    `select e.currency_code as "from", c.currency_code as "to", ${DAY} as day, count(*)::int as entries
     ${WAITING} ${ofOrder(orderId)}
     group by 1, 2, 3 order by 3, 1, 2`,
    orderId === undefined ? {} : { orderId },
  );
  return rows;
}

export interface BatchWanted {
  readonly wanted: readonly Wanted[];
  /** Place in the book up to which earlier batches went. */
  readonly after: string;
  readonly orderId?: string;
}

/**
 * The next entries whose rate is on file, oldest first, with all others of the same center in the same transactions:
 * they are rounded together, so none may be left for the next batch.
 */
export async function nextWaiting(
  sql: Knex,
  { wanted, after, orderId }: BatchWanted,
): Promise<{ readonly entries: WaitingEntry[]; readonly upTo: string }> {
  const { rows }: { rows: (WaitingEntry & { upTo: string })[] } = await sql.raw(
    `with picked as (
       select e.transaction_id, e.center_id, e.seq
         ${WAITING} ${ofOrder(orderId)} and e.seq > :after
          and exists (select 1 from jsonb_to_recordset(cast(:wanted as jsonb)) as w("from" text, "to" text, day text)
                       where w."from" = e.currency_code and w."to" = c.currency_code and w.day = ${DAY})
        order by e.seq limit ${BATCH}),
     whole as (select distinct transaction_id, center_id from picked)
     select e.id, e.seq::text as seq, e.transaction_id as "transactionId", e.center_id as "centerId",
            e.amount_minor::text as "amountMinor", e.currency_code as "from", c.currency_code as "to", ${DAY} as day,
            concat(e.attribution_line_id, '|', e.account, '|', e.recipient) as place,
            (select max(seq)::text from picked) as "upTo"
       from whole g
       join ledger_entry e on e.transaction_id = g.transaction_id and e.center_id = g.center_id
       join center c on c.id = e.center_id
      where e.account in ('workshop', 'center_shipping')
      order by e.seq`,
    { wanted: JSON.stringify(wanted), after, ...(orderId === undefined ? {} : { orderId }) },
  );
  return { entries: rows, upTo: rows[0]?.upTo ?? after };
}
