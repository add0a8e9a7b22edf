import type { Knex } from "@medusajs/framework/mikro-orm/knex";

/** What the newest closed month of a workshop, or of a center itself, still owes in one currency. */
export interface OwedBalance {
  readonly statementId: string;
  readonly centerId: string;
  readonly workshopId: string | null;
  readonly workshopHandle: string | null;
  /** `2026-10` */
  readonly period: string;
  readonly currencyCode: string;
  /** Minor units above zero. */
  readonly owedMinor: string;
  readonly closedAt: Date;
  /** The month of the oldest part of it, and when that was closed: payouts settle what is oldest. */
  readonly oldestPeriod: string;
  readonly oldestClosedAt: Date;
}

/** The same sum as `readPayable`, of many centers at once: found by their payouts, of which there are few. */
const OWED = `
  with newest as (
    select s.* from statement s
     where s.center_id = any(:centers) and not exists (select 1 from statement n where n.previous_id = s.id)),
  since as (
    select p.center_id, p.workshop_id, p.currency_code, coalesce(e.recipient, '') as recipient, sum(e.amount_minor) as amount
      from payout p
      join ledger_source r on r.source_type = 'payout' and r.source_id = p.id
      join ledger_transaction t on t.ledger_source_id = r.id
      join ledger_entry e on e.transaction_id = t.id and e.account <> 'clearing'
     where p.center_id = any(:centers) and p.status in ('approved', 'reversed')
       and not exists (select 1 from statement_line l where l.entry_id = e.id)
     group by 1, 2, 3, 4),
  waiting as (
    select o.statement_id, p.recipient, sum(p.amount_minor) as amount
      from payout o join payout_part p on p.payout_id = o.id
     where o.center_id = any(:centers) and o.status = 'proposed' group by 1, 2),
  left_over as (
    select n.id, greatest(b.amount_minor + coalesce(s.amount, 0) - coalesce(w.amount, 0), 0) as amount
      from newest n
      join statement_balance b on b.statement_id = n.id and b.side = 'closing'
      left join since s on s.center_id = n.center_id and s.workshop_id is not distinct from n.workshop_id
                       and s.currency_code = n.currency_code and s.recipient = b.recipient
      left join waiting w on w.statement_id = n.id and w.recipient = b.recipient),
  owed as (select id, sum(amount) as amount from left_over group by id having sum(amount) > 0),
  earned as (
    select s.center_id, s.workshop_id, s.currency_code, s.period, s.closed_at,
           s.closing_minor - s.opening_minor
             - coalesce((select sum(l.amount_minor) from statement_line l where l.statement_id = s.id and l.kind = 'payout'), 0) as amount
      from statement s where s.center_id = any(:centers)),
  followed as (
    select e.*, coalesce(sum(e.amount) over (
             partition by e.center_id, e.workshop_id, e.currency_code order by e.period desc
             rows between unbounded preceding and 1 preceding), 0) as after
      from earned e)
  select n.id as "statementId", n.center_id as "centerId", n.workshop_id as "workshopId",
         n.workshop_handle as "workshopHandle", n.period, n.currency_code as "currencyCode",
         o.amount::text as "owedMinor", n.closed_at as "closedAt",
         coalesce(f.period, n.period) as "oldestPeriod", coalesce(f.closed_at, n.closed_at) as "oldestClosedAt"
    from newest n
    join owed o on o.id = n.id
    left join lateral (
         select f.period, f.closed_at from followed f
          where f.center_id = n.center_id and f.workshop_id is not distinct from n.workshop_id
            and f.currency_code = n.currency_code and f.after < o.amount
          order by f.period limit 1) f on true
   order by n.closed_at, n.id`;

/** What is closed and neither paid out nor recorded as a payout, the longest waiting first. */
export async function readOwedBalances(sql: Knex, centers: readonly string[]): Promise<OwedBalance[]> {
  if (centers.length === 0) return [];
  const { rows }: { rows: OwedBalance[] } = await sql.raw(OWED, { centers: [...centers] });
  return rows;
}
