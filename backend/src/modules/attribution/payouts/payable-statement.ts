import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { Payable } from "../../../domain/payout/payable";
import type { Balance } from "../../../domain/statement/statement";
import { readBalances } from "../statements/stored-statements";

/** The statement that money can be paid out against: the newest of its subject. */
export interface PayableStatement extends Payable {
  readonly statementId: string;
  /** `THE_SHOP.id` for funds of the whole shop. */
  readonly centerId: string;
  readonly workshopId: string | null;
  /** `2026-10` */
  readonly period: string;
}

/**
 * Holds the books of the statement's center until the caller's transaction ends, then reads what can be paid out.
 *
 * @param deciding The proposed payout that is being decided; what it asks for is not taken off.
 */
export async function lockPayable(
  sql: Knex,
  statementId: string,
  deciding?: string,
): Promise<PayableStatement | undefined> {
  const head = await sql("statement").where("id", statementId).first("center_id");
  if (head) await sql.raw("select pg_advisory_xact_lock(hashtext(?))", [`statements:${head.center_id}`]);
  return readPayable(sql, statementId, deciding);
}

/**
 * What can be paid out against a statement now. Undefined when there is no such statement or a newer one of the same
 * subject is closed: its balance is not what is owed any more.
 */
export async function readPayable(
  sql: Knex,
  statementId: string,
  deciding?: string,
): Promise<PayableStatement | undefined> {
  const head = await sql("statement").where("id", statementId).first();
  if (!head) return undefined;
  const { center_id: centerId, workshop_id: workshopId, currency_code: currencyCode, period } = head;
  const { rows: newer } = await sql.raw("select 1 from statement where previous_id = ?", [statementId]);
  if (newer.length > 0) return undefined;
  return {
    statementId,
    centerId,
    workshopId,
    currencyCode,
    period,
    closing: await readBalances(sql, statementId, "closing"),
    since: [
      ...(await payoutsSince(sql, { centerId, workshopId, currencyCode })),
      ...(await payoutsWaiting(sql, statementId, deciding)),
    ],
  };
}

/** Payouts and reversals of payouts that stand in no statement yet. */
async function payoutsSince(
  sql: Knex,
  subject: { readonly centerId: string; readonly workshopId: string | null; readonly currencyCode: string },
): Promise<Balance[]> {
  const { rows }: { rows: { recipient: string; amount: string }[] } = await sql.raw(
    `select coalesce(f.recipient, '') as recipient, sum(f.amount_minor)::text as amount
       from ledger_unstated u
      cross join lateral (select * from ledger_figure where ledger_figure.seq = u.seq offset 0) f
      where u.center_id = :centerId and f.currency_code = :currencyCode and f.kind = 'payout'
        and (case when f.account = 'workshop' then f.workshop_id end) is not distinct from :workshopId::text
      group by 1`,
    subject,
  );
  return rows.map(({ recipient, amount }) => ({ recipient, amountMinor: BigInt(amount) }));
}

/** What was proposed against a statement and not decided yet: nobody may propose it again. */
async function payoutsWaiting(sql: Knex, statementId: string, deciding = ""): Promise<Balance[]> {
  const { rows }: { rows: { recipient: string; amount: string }[] } = await sql.raw(
    `select p.recipient, (-p.amount_minor)::text as amount
       from payout o join payout_part p on p.payout_id = o.id
      where o.statement_id = :statementId and o.status = 'proposed' and o.id <> :deciding`,
    { statementId, deciding },
  );
  return rows.map(({ recipient, amount }) => ({ recipient, amountMinor: BigInt(amount) }));
}
