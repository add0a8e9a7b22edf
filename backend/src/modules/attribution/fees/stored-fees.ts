import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { generateEntityId } from "@medusajs/framework/utils";
import type { ProviderFee } from "../../../domain/fees/provider-fee";

interface Row {
  provider_id: string;
  provider_reference: string;
  payment_id: string;
  currency_code: string;
  amount_minor: string;
  occurred_at: Date;
}

/** Fees that stand under some references, of any provider; one that was taken back may be recorded anew. */
export async function readFees(sql: Knex, references: readonly string[]): Promise<ProviderFee[]> {
  if (references.length === 0) return [];
  const { rows }: { rows: Row[] } = await sql.raw(
    `select provider_id, provider_reference, payment_id, currency_code, amount_minor::text as amount_minor, occurred_at
       from provider_fee where provider_reference = any(?) and reversed_at is null`,
    [[...new Set(references)]],
  );
  return rows.map((row) => ({
    providerId: row.provider_id,
    reference: row.provider_reference,
    paymentId: row.payment_id,
    currencyCode: row.currency_code,
    amountMinor: BigInt(row.amount_minor),
    occurredAt: row.occurred_at,
  }));
}

/** Rows that one statement writes: PostgreSQL takes 65,535 values a statement. */
const ROWS_AT_ONCE = 5_000;

/** Records fees; the book follows from them when the orders are attributed. */
export async function insertFees(sql: Knex, fees: readonly ProviderFee[], by: string): Promise<void> {
  const rows = fees.map((fee) => ({
    id: generateEntityId("", "pfee"),
    provider_id: fee.providerId,
    provider_reference: fee.reference,
    payment_id: fee.paymentId,
    currency_code: fee.currencyCode,
    amount_minor: fee.amountMinor.toString(),
    occurred_at: fee.occurredAt,
    created_by: by,
  }));
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE)
    await sql("provider_fee").insert(rows.slice(from, from + ROWS_AT_ONCE));
}

/** Marks a fee as taken back; the book follows when its order is attributed. False when it was, or is none. */
export async function reverseFee(
  sql: Knex,
  { id, by, reason }: { readonly id: string; readonly by: string; readonly reason: string },
): Promise<boolean> {
  const changed = await sql("provider_fee")
    .where({ id, reversed_at: null })
    .update({ reversed_by: by, reversed_at: new Date(), reason });
  return changed === 1;
}
