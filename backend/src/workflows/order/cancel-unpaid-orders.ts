import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows";

const GRACE_MINUTES = 10;

/**
 * Orders made from a basket without any payment: a crash between the order and its payment, or a failed completion
 * that left its order behind (medusa#16825). Nobody has paid, and the pieces are held back for nobody. A crash may come
 * before the order is linked to its basket; an order that nobody touched since it was made is such a one, whereas a draft
 * of an operator was changed when it became an order.
 */
const UNPAID = `
  select o.id from "order" o
   where o.status = 'pending' and o.deleted_at is null and not o.is_draft_order
     and o.created_at < now() - make_interval(mins => ?)
     and (o.updated_at = o.created_at
          or exists (select 1 from order_cart c where c.order_id = o.id and c.deleted_at is null))
     and exists (select 1 from order_item i join order_line_item l on l.id = i.item_id
                  where i.order_id = o.id and coalesce(i.unit_price, l.unit_price) > 0)
     and not exists (select 1 from order_payment_collection pc
                       join payment p on p.payment_collection_id = pc.payment_collection_id and p.deleted_at is null
                      where pc.order_id = o.id and pc.deleted_at is null)
   order by o.created_at limit 100`;

/** Cancels them, which gives their pieces back to the shelf. Answers with their ids. */
export async function cancelUnpaidOrders(container: MedusaContainer): Promise<string[]> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const { rows }: { rows: { id: string }[] } = await sql.raw(UNPAID, [GRACE_MINUTES]);
  const cancelled: string[] = [];
  for (const { id } of rows) {
    try {
      await cancelOrderWorkflow(container).run({ input: { order_id: id } });
      cancelled.push(id);
      logger.warn(`Order ${id} had no payment after ${GRACE_MINUTES} minutes and was cancelled`);
    } catch (error) {
      logger.error(`Order ${id} has no payment and could not be cancelled`, error as Error);
    }
  }
  return cancelled;
}
