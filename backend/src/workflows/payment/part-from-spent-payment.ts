import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";

/** Collections of a basket that hold a payment which came to nothing, and that no order stands on. */
const SPENT = `
  select c.payment_collection_id as id from cart_payment_collection c
   where c.cart_id = :cartId and c.deleted_at is null
     and exists (select 1 from payment p
                  where p.payment_collection_id = c.payment_collection_id and p.deleted_at is null
                    and (p.canceled_at is not null
                         or exists (select 1 from refund r where r.payment_id = p.id and r.deleted_at is null)))
     and not exists (select 1 from order_payment_collection x join "order" o on o.id = x.order_id and o.deleted_at is null
                      where x.payment_collection_id = c.payment_collection_id and x.deleted_at is null)`;

/** Whether a basket waits to be parted from such a payment. */
export async function hasSpentPayment(sql: Knex, cartId: string): Promise<boolean> {
  return (await readSpent(sql, cartId)).length > 0;
}

/**
 * Medusa gives back what a failed completion had captured and goes on in the same collection. The next order would
 * then carry a payment that is no longer one beside its own: it would say that it was paid twice, or be paid by
 * nothing. A basket pays anew in a collection of its own; the old one stays with its refund.
 */
export async function partFromSpentPayment(container: MedusaContainer, cartId: string): Promise<void> {
  const links = container.resolve(ContainerRegistrationKeys.LINK);
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  for (const { id } of await readSpent(sql, cartId))
    await links.dismiss({
      [Modules.CART]: { cart_id: cartId },
      [Modules.PAYMENT]: { payment_collection_id: id },
    });
}

async function readSpent(sql: Knex, cartId: string): Promise<{ id: string }[]> {
  const { rows } = await sql.raw(SPENT, { cartId });
  return rows;
}
