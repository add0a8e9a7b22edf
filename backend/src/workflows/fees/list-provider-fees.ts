import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { ProviderFeeList } from "../../contracts/provider-fees";
import { exponentOf } from "../../domain/money";

const NEWEST = `
  select f.id, f.provider_reference as reference, f.payment_id as "paymentId", o.id as "orderId", o.display_id as "displayId",
         f.currency_code as "currencyCode", f.amount_minor::text as "amountMinor", f.provider_id as provider,
         to_char(f.occurred_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "occurredAt",
         exists (select 1 from ledger_source s where s.source_type = 'fee' and s.source_id = f.id) as booked,
         coalesce(u.email, f.reversed_by) as "reversedBy", f.reason
    from provider_fee f
    join payment p on p.id = f.payment_id
    join order_payment_collection pc on pc.payment_collection_id = p.payment_collection_id and pc.deleted_at is null
    join "order" o on o.id = pc.order_id
    left join "user" u on u.id = f.reversed_by
   order by f.occurred_at desc, f.id desc limit 50`;

/** The newest fees on file, and whether the book has them. */
export async function listProviderFees(container: MedusaContainer): Promise<ProviderFeeList> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows }: { rows: Omit<ProviderFeeList["fees"][number], "exponent">[] } = await sql.raw(NEWEST);
  return { fees: rows.map((fee) => ({ ...fee, exponent: exponentOf(fee.currencyCode) })) };
}
