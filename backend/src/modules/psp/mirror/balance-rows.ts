import type { Knex } from "@medusajs/framework/mikro-orm/knex";

/** One movement of the provider's balance; it never changes. Amounts in minor units of the currency that it settles in. */
export interface BalanceRow {
  readonly id: string;
  readonly type: string;
  /** As the provider's own reports group it. */
  readonly category: string;
  /** The charge, refund, dispute or payout that it is of. */
  readonly sourceId: string | null;
  readonly intentId: string | null;
  readonly currencyCode: string;
  readonly amountMinor: bigint;
  readonly feeMinor: bigint;
  readonly netMinor: bigint;
  /** What it was in the currency that the buyer paid in, never below zero; null for what no buyer paid. */
  readonly paid: { readonly currencyCode: string; readonly minor: bigint } | null;
  readonly exchangeRate: string | null;
  readonly occurredAt: Date;
}

/** Keeps movements that are new; answers with how many were. */
export async function keepBalanceRows(sql: Knex, rows: readonly BalanceRow[]): Promise<number> {
  if (rows.length === 0) return 0;
  const kept = await sql("psp_balance_transaction")
    .insert(
      rows.map((row) => ({
        id: row.id,
        type: row.type,
        category: row.category,
        source_id: row.sourceId,
        intent_id: row.intentId,
        currency_code: row.currencyCode,
        amount_minor: row.amountMinor.toString(),
        fee_minor: row.feeMinor.toString(),
        net_minor: row.netMinor.toString(),
        paid_currency_code: row.paid?.currencyCode ?? null,
        paid_minor: row.paid?.minor.toString() ?? null,
        exchange_rate: row.exchangeRate,
        occurred_at: row.occurredAt,
      })),
    )
    .onConflict("id")
    .ignore()
    .returning("id");
  return kept.length;
}

/** A fee stands in an order's book, is taken back there, or is the shop's own loss on money that went back before it was an order's. */
export type FeeSettled = "booked" | "given_back" | "of_no_order";

/** Notes what became of the fees of some movements. */
export async function markFeesSettled(sql: Knex, ids: readonly string[], as: FeeSettled): Promise<void> {
  if (ids.length === 0) return;
  await sql("psp_balance_transaction")
    .whereIn("id", [...ids])
    .whereNull("fee_settled_at")
    .update({ fee_settled_at: sql.fn.now(), fee_settled_as: as });
}

/** The moment of the newest movement that is kept; undefined before the first. */
export async function newestBalanceRow(sql: Knex): Promise<Date | undefined> {
  const row = await sql("psp_balance_transaction").max("occurred_at as newest").first();
  return row?.newest ?? undefined;
}
