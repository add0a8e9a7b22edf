import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { attributeOrderWorkflow } from "./attribute-order";

/** Orders whose book lacks something that the shop knows, or holds something that it doesn't. */
const BEHIND = `
  select o.id from "order" o
    left join attribution_order b on b.order_id = o.id
   where o.deleted_at is null and not o.is_draft_order and o.updated_at >= :since
     and (b.id is null or b.order_version < o.version)
  union
  select pc.order_id from order_payment_collection pc
    join "order" o on o.id = pc.order_id and o.deleted_at is null
    join payment p on p.payment_collection_id = pc.payment_collection_id and p.deleted_at is null
    join (select 'capture' as type, id, payment_id, created_at, deleted_at from capture
          union all
          select 'refund', id, payment_id, created_at, deleted_at from refund) m on m.payment_id = p.id
    left join ledger_source s on s.source_type = m.type and s.source_id = m.id
   where m.deleted_at is null and pc.deleted_at is null and m.created_at >= :since and s.id is null
  union
  select pc.order_id from provider_fee f
    join payment p on p.id = f.payment_id
    join order_payment_collection pc on pc.payment_collection_id = p.payment_collection_id and pc.deleted_at is null
    left join ledger_source s on s.source_type = 'fee' and s.source_id = f.id
   where f.created_at >= :since and s.id is null and f.reversed_at is null
  union
  select s.order_id from provider_fee f
    join ledger_source s on s.source_type = 'fee' and s.source_id = f.id
   where f.reversed_at >= :since
     and not exists (select 1 from ledger_transaction t where t.ledger_source_id = s.id and t.kind = 'reversal')
  union
  select pc.order_id from psp_dispute d
    join psp_intent i on i.id = d.intent_id
    join payment p on p.payment_session_id = i.session_id and p.deleted_at is null
    join order_payment_collection pc on pc.payment_collection_id = p.payment_collection_id and pc.deleted_at is null
    left join ledger_source s on s.source_type = 'dispute' and s.source_id = d.id
   where d.seen_at >= :since and d.withdrawn_at is not null
     and (case when d.reversed_at is null then s.id is null
               else s.id is not null and not exists (
                 select 1 from ledger_transaction t where t.ledger_source_id = s.id and t.kind = 'reversal') end)
  union
  select s.order_id from ledger_source s
   where s.created_at >= :since and s.source_type in ('capture', 'refund')
     and not exists (select 1 from capture c where c.id = s.source_id and c.deleted_at is null)
     and not exists (select 1 from refund r where r.id = s.source_id and r.deleted_at is null)
     and not exists (select 1 from ledger_transaction t where t.ledger_source_id = s.id and t.kind = 'reversal')`;

/** What a run found and mended. An order that fails doesn't hold up the others; it is tried again next time. */
export interface CaughtUp {
  readonly behind: number;
  readonly failed: readonly string[];
}

/** Attributes every order that is behind, of those touched since a moment; of all orders without one. */
export async function attributeMissing(container: MedusaContainer, since = new Date(0)): Promise<CaughtUp> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const { rows }: { rows: { id: string }[] } = await sql.raw(BEHIND, { since });
  const failed: string[] = [];
  for (const { id } of rows) {
    try {
      await attributeOrderWorkflow(container).run({ input: { orderId: id } });
    } catch (error) {
      failed.push(id);
      logger.error(`Attribution of order ${id} failed`, error as Error);
    }
  }
  if (rows.length > 0)
    logger.info(`Attribution caught up with ${rows.length - failed.length} of ${rows.length} orders`);
  return { behind: rows.length, failed };
}
