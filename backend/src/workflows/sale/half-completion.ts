import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { ICartModuleService, ILockingModule, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows";
import { refuse } from "./sale-refused";

/**
 * The order that a basket was made into before its payment, when whoever made it was cut off. Each of the two links is
 * written for itself, so one of them may be missing.
 */
const HALF = `
  select o.id, o.status = 'canceled' as cancelled,
         (select x.payment_collection_id from order_payment_collection x
           where x.order_id = o.id and x.deleted_at is null limit 1) as "collectionId"
    from "order" o
   where o.deleted_at is null
     and o.id in (select order_id from order_cart where cart_id = :cartId and deleted_at is null
                  union all
                  select x.order_id from cart_payment_collection c
                    join order_payment_collection x on x.payment_collection_id = c.payment_collection_id and x.deleted_at is null
                   where c.cart_id = :cartId and c.deleted_at is null)
     and exists (select 1 from order_item i join order_line_item l on l.id = i.item_id
                  where i.order_id = o.id and coalesce(i.unit_price, l.unit_price) > 0)
     and not exists (select 1 from order_payment_collection x
                       join payment p on p.payment_collection_id = x.payment_collection_id and p.deleted_at is null
                      where x.order_id = o.id and x.deleted_at is null)`;

interface HalfOrder {
  readonly id: string;
  readonly cancelled: boolean;
  readonly collectionId: string | null;
}

const WAIT_SECONDS = 3;

/**
 * Makes a basket again of one whose completion was cut off before anybody paid: its order is cancelled, its pieces go back
 * to the shelf, and it can be bought anew. Without this Medusa would answer with that order as if it were paid. Refuses
 * with `in_progress` while somebody is still completing it.
 */
export async function takeBackHalfCompletion(container: MedusaContainer, cartId: string): Promise<void> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  if (!(await readHalf(sql, cartId))) return;
  const locking = container.resolve<ILockingModule>(Modules.LOCKING);
  const underWay = () => refuse("in_progress", "This basket is being ordered at this moment.");
  let taken = false;
  const takeBack = async () => {
    taken = true;
    const half = await readHalf(sql, cartId);
    if (half) await undo(container, cartId, half);
  };
  // The lock that a completion holds, under the same key.
  await locking.execute(cartId, takeBack, { timeout: WAIT_SECONDS }).catch((error) => {
    if (taken) throw error;
    underWay();
  });
}

async function readHalf(sql: Knex, cartId: string): Promise<HalfOrder | undefined> {
  const { rows } = await sql.raw(HALF, { cartId });
  return rows[0];
}

async function undo(container: MedusaContainer, cartId: string, half: HalfOrder): Promise<void> {
  if (!half.cancelled) await cancelOrderWorkflow(container).run({ input: { order_id: half.id } });
  const order = { [Modules.ORDER]: { order_id: half.id } };
  await container
    .resolve(ContainerRegistrationKeys.LINK)
    .dismiss([
      { ...order, [Modules.CART]: { cart_id: cartId } },
      ...(half.collectionId
        ? [{ ...order, [Modules.PAYMENT]: { payment_collection_id: half.collectionId } }]
        : []),
    ]);
  await container
    .resolve<ICartModuleService>(Modules.CART)
    .updateCarts(cartId, { completed_at: null } as Parameters<ICartModuleService["updateCarts"]>[1]);
}
