import type { Knex } from "@medusajs/framework/mikro-orm/knex";

/** What every row that the provider may still change says: when it was begun, and the moment before it was asked about. */
interface Seen {
  readonly id: string;
  readonly currencyCode: string;
  /** Minor units. */
  readonly amountMinor: bigint;
  readonly status: string;
  readonly openedAt: Date;
  readonly seenAt: Date;
}

export interface SeenIntent extends Seen {
  readonly sessionId: string;
  readonly basketId: string | null;
  /** What was captured of it. */
  readonly receivedMinor: bigint;
}

export interface SeenRefund extends Seen {
  readonly intentId: string;
  /** Our name for it; null for one that somebody made at the provider. */
  readonly requestId: string | null;
  readonly isOurs: boolean;
}

export interface SeenDispute extends Seen {
  readonly intentId: string;
  readonly reason: string;
  readonly dueBy: Date | null;
  readonly withdrawnAt: Date | null;
  readonly reversedAt: Date | null;
}

export interface SeenPayout extends Seen {
  readonly failure: string | null;
  readonly arrivesAt: Date;
}

const shared = ({ id, currencyCode, amountMinor, status, openedAt, seenAt }: Seen) => ({
  id,
  currency_code: currencyCode,
  amount_minor: amountMinor.toString(),
  status,
  opened_at: openedAt,
  seen_at: seenAt,
});

/** An answer that was on its way for longer never overwrites a newer one. */
async function keep(
  sql: Knex,
  table: string,
  row: Readonly<Record<string, string | Date | boolean | null>>,
): Promise<void> {
  await sql(table)
    .insert(row)
    .onConflict("id")
    .merge()
    .where(`${table}.seen_at`, "<=", sql.raw("excluded.seen_at"));
}

export async function keepIntent(sql: Knex, intent: SeenIntent): Promise<void> {
  await keep(sql, "psp_intent", {
    ...shared(intent),
    session_id: intent.sessionId,
    basket_id: intent.basketId,
    received_minor: intent.receivedMinor.toString(),
  });
}

export async function keepRefund(sql: Knex, refund: SeenRefund): Promise<void> {
  await keep(sql, "psp_refund", {
    ...shared(refund),
    intent_id: refund.intentId,
    request_id: refund.requestId,
    is_ours: refund.isOurs,
  });
}

export async function keepDispute(sql: Knex, dispute: SeenDispute): Promise<void> {
  await keep(sql, "psp_dispute", {
    ...shared(dispute),
    intent_id: dispute.intentId,
    reason: dispute.reason,
    due_by: dispute.dueBy,
    withdrawn_at: dispute.withdrawnAt,
    reversed_at: dispute.reversedAt,
  });
}

export async function keepPayout(sql: Knex, payout: SeenPayout): Promise<void> {
  await keep(sql, "psp_payout", {
    ...shared(payout),
    failure: payout.failure,
    arrives_at: payout.arrivesAt,
  });
}
