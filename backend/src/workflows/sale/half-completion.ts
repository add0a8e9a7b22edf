import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { ICartModuleService, ILockingModule, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows";
import { hasSpentPayment, partFromSpentPayment } from "../payment/part-from-spent-payment";
import { refuse } from "./sale-refused";

/**
 * What is left of a completion that was cut off: orders without a payment, links to orders that were taken back, and a
 * basket that is called completed and has no order. Each link is written for itself, so one of them may be missing.
 */
const LEFT = `
  with linked as (
    select order_id from order_cart where cart_id = :cartId and deleted_at is null
    union
    select x.order_id from cart_payment_collection c
      join order_payment_collection x on x.payment_collection_id = c.payment_collection_id and x.deleted_at is null
     where c.cart_id = :cartId and c.deleted_at is null)
  select l.order_id as "orderId", coalesce(o.status <> 'canceled', false) as stands,
         (select x.payment_collection_id from order_payment_collection x
           where x.order_id = l.order_id and x.deleted_at is null limit 1) as "collectionId"
    from linked l left join "order" o on o.id = l.order_id and o.deleted_at is null
   where o.id is null
      or (exists (select 1 from order_item i join order_line_item li on li.id = i.item_id
                   where i.order_id = o.id and coalesce(i.unit_price, li.unit_price) > 0)
          and not exists (select 1 from order_payment_collection x
                            join payment p on p.payment_collection_id = x.payment_collection_id and p.deleted_at is null
                           where x.order_id = o.id and x.deleted_at is null))
  union all
  select null, false, null from cart
   where id = :cartId and completed_at is not null and not exists (select 1 from linked)`;

interface Left {
  /** Null for a basket that is called completed and nothing else. */
  readonly orderId: string | null;
  readonly stands: boolean;
  readonly collectionId: string | null;
}

const WAIT_SECONDS = 3;

/**
 * Makes a basket again of one whose completion was cut off before anybody paid: its order is cancelled, its pieces go back
 * to the shelf, and it can be bought anew. Without this Medusa would answer with that order as if it were paid, or with
 * none at all for ever. What an earlier attempt paid and was given back stays behind. Refuses with `in_progress` while
 * somebody is still completing it.
 */
export async function takeBackHalfCompletion(container: MedusaContainer, cartId: string): Promise<void> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const [found, spent] = await Promise.all([readLeft(sql, cartId), hasSpentPayment(sql, cartId)]);
  if (found.length === 0 && !spent) return;
  const locking = container.resolve<ILockingModule>(Modules.LOCKING);
  const underWay = () => refuse("in_progress", "This basket is being ordered at this moment.");
  let taken = false;
  const takeBack = async () => {
    taken = true;
    const left = await readLeft(sql, cartId);
    for (const one of left) await undo(container, cartId, one);
    if (left.length > 0) await reopen(container, cartId);
    await partFromSpentPayment(container, cartId);
  };
  // The lock that a completion holds, under the same key.
  await locking.execute(cartId, takeBack, { timeout: WAIT_SECONDS }).catch((error) => {
    if (taken) throw error;
    underWay();
  });
}

async function readLeft(sql: Knex, cartId: string): Promise<Left[]> {
  const { rows } = await sql.raw(LEFT, { cartId });
  return rows;
}

async function undo(
  container: MedusaContainer,
  cartId: string,
  { orderId, stands, collectionId }: Left,
): Promise<void> {
  if (orderId === null) return;
  if (stands) await cancelOrderWorkflow(container).run({ input: { order_id: orderId } });
  const order = { [Modules.ORDER]: { order_id: orderId } };
  const links = container.resolve(ContainerRegistrationKeys.LINK);
  await links.dismiss({ ...order, [Modules.CART]: { cart_id: cartId } });
  if (collectionId)
    await links.dismiss({ ...order, [Modules.PAYMENT]: { payment_collection_id: collectionId } });
}

async function reopen(container: MedusaContainer, cartId: string): Promise<void> {
  // Medusa's type knows no cart that is not completed any more.
  const open = { completed_at: null } as Parameters<ICartModuleService["updateCarts"]>[1];
  await container.resolve<ICartModuleService>(Modules.CART).updateCarts(cartId, open);
}
