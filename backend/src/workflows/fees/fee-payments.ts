import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { FeePayment } from "../../domain/fees/new-fees";

/** Payments by id with their provider and order; a payment of no order is left out, since no book could take its fee. */
export async function feePayments(sql: Knex, ids: readonly string[]): Promise<Map<string, FeePayment>> {
  if (ids.length === 0) return new Map();
  const { rows }: { rows: (FeePayment & { id: string })[] } = await sql.raw(
    `select p.id, p.provider_id as "providerId", pc.order_id as "orderId"
       from payment p
       join order_payment_collection pc on pc.payment_collection_id = p.payment_collection_id and pc.deleted_at is null
      where p.id = any(?) and p.deleted_at is null`,
    [[...new Set(ids)]],
  );
  return new Map(rows.map(({ id, ...payment }) => [id, payment]));
}
