import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { FeePayment } from "../../domain/fees/new-fees";
import { toMinor } from "../../domain/money";

interface PaymentRow {
  readonly id: string;
  readonly providerId: string;
  readonly orderId: string;
  readonly currencyCode: string;
  /** Decimal text. */
  readonly captured: string;
  /** Minor units. */
  readonly kept: string;
  readonly day: string;
}

/**
 * Payments by id with their provider and order, what was captured and since when; a payment of no order is left out, since
 * no book could take its fee. A past order's payment says itself when its money moved.
 */
export async function feePayments(sql: Knex, ids: readonly string[]): Promise<Map<string, FeePayment>> {
  if (ids.length === 0) return new Map();
  const { rows }: { rows: PaymentRow[] } = await sql.raw(
    `select p.id, p.provider_id as "providerId", pc.order_id as "orderId", upper(p.currency_code) as "currencyCode",
            (select coalesce(sum((c.raw_amount ->> 'value')::numeric), 0)::text from capture c
              where c.payment_id = p.id and c.deleted_at is null) as captured,
            (select coalesce(sum(f.amount_minor), 0)::text from provider_fee f
              where f.payment_id = p.id and f.currency_code = upper(p.currency_code) and f.reversed_at is null) as kept,
            to_char(least(p.created_at, (p.data ->> 'occurred_at')::timestamptz) at time zone 'utc', 'YYYY-MM-DD') as day
       from payment p
       join order_payment_collection pc on pc.payment_collection_id = p.payment_collection_id and pc.deleted_at is null
      where p.id = any(?) and p.deleted_at is null`,
    [[...new Set(ids)]],
  );
  return new Map(
    rows.map(({ id, captured, kept, ...payment }) => [
      id,
      {
        ...payment,
        capturedMinor: toMinor(captured, payment.currencyCode),
        keptMinor: BigInt(kept),
      },
    ]),
  );
}
