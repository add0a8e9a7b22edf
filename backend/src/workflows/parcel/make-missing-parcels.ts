import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { makeParcelsWorkflow } from "./make-parcels";

/** Orders whose parcels don't hold what the order holds, and those of which Medusa knows more than their parcels. */
const BEHIND = `
  select o.id from "order" o
   where o.deleted_at is null and not o.is_draft_order and o.updated_at >= :since
     and not exists (select 1 from fair_sale s where s.order_id = o.id)
     and case when o.status = 'canceled'
              then exists (select 1 from parcel p where p.order_id = o.id and p.state = 'to_prepare')
              else exists (select 1 from order_payment_collection pc
                             join payment y on y.payment_collection_id = pc.payment_collection_id and y.deleted_at is null
                            where pc.order_id = o.id and pc.deleted_at is null)
                   and coalesce((select sum(i.quantity) from order_item i
                                   join order_line_item li on li.id = i.item_id and li.variant_id is not null
                                  where i.order_id = o.id and i.version = o.version and i.deleted_at is null), 0)
                    <> coalesce((select sum(l.quantity) from parcel p join parcel_line l on l.parcel_id = p.id
                                  where p.order_id = o.id and p.state <> 'cancelled'), 0) end
  union
  select x.order_id from order_fulfillment x
    join fulfillment f on f.id = x.fulfillment_id and f.canceled_at is null and f.deleted_at is null
    left join parcel p on p.fulfillment_id = f.id or p.id = f.metadata ->> 'parcel_id'
   where x.deleted_at is null and f.updated_at >= :since
     and not exists (select 1 from fair_sale s where s.order_id = x.order_id)
     and (p.id is null or p.state = 'packed' and f.shipped_at is not null
          or p.state in ('handed_over', 'lost') and f.delivered_at is not null)`;

/**
 * Makes the parcels of every order that is behind, of those touched since a moment; of all orders without one. An order that
 * fails doesn't hold up the others; it is tried again next time.
 */
export async function makeMissingParcels(container: MedusaContainer, since = new Date(0)): Promise<void> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const { rows }: { rows: { id: string }[] } = await sql.raw(BEHIND, { since });
  for (const { id } of rows) {
    try {
      await makeParcelsWorkflow(container).run({ input: { orderId: id } });
    } catch (error) {
      logger.error(`The parcels of order ${id} were not made`, error as Error);
    }
  }
}
