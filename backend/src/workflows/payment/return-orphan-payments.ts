import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { ILockingModule, IPaymentModuleService, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { STRIPE_PROVIDER } from "../attribution/movements";
import { GRACE_MINUTES } from "./unfinished-movements";

/**
 * Payments of baskets that never became an order, or whose order was taken back: a completion failed, and giving the money
 * back failed with it. Medusa logs that and forgets it. What was paid by Stripe has a way of its own, which can still make the order.
 */
const ORPHANS = `
  select p.id, p.payment_collection_id as "collectionId", c.cart_id as "cartId",
         m.captured > 0 as captured, (m.captured - m.refunded)::text as held
    from payment p
    join cart_payment_collection c on c.payment_collection_id = p.payment_collection_id and c.deleted_at is null
   cross join lateral (
         select (select coalesce(sum(amount), 0) from capture where payment_id = p.id and deleted_at is null) as captured,
                (select coalesce(sum(amount), 0) from refund where payment_id = p.id and deleted_at is null) as refunded) m
   where p.deleted_at is null and p.created_at < now() - make_interval(mins => :grace)
     and p.provider_id <> '${STRIPE_PROVIDER}'
     and (m.captured > m.refunded or (m.captured = 0 and p.canceled_at is null))
     and not exists (select 1 from order_payment_collection x
                       join "order" o on o.id = x.order_id and o.deleted_at is null
                      where x.payment_collection_id = p.payment_collection_id and x.deleted_at is null)`;

/** A payment that no order stands on. */
export interface Orphan {
  readonly id: string;
  readonly collectionId: string;
  readonly cartId: string;
  readonly captured: boolean;
  /** Decimal text: captured and not given back. */
  readonly held: string;
}

const LOCK_WAIT_SECONDS = 3;

/**
 * Gives back what was captured and lets go what was authorised, then parts basket and payment, so that no later completion
 * takes it for paid. Answers with the payments' ids; a basket that somebody is completing has its turn next time.
 */
export async function returnOrphanPayments(container: MedusaContainer): Promise<string[]> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const locking = container.resolve<ILockingModule>(Modules.LOCKING);
  const returned: string[] = [];
  for (const { id, cartId } of await readOrphans(sql)) {
    try {
      await locking.execute(
        cartId,
        async () => {
          const orphan = (await readOrphans(sql)).find((one) => one.id === id);
          if (orphan) await giveBack(container, orphan);
        },
        { timeout: LOCK_WAIT_SECONDS },
      );
      returned.push(id);
    } catch (error) {
      logger.error(`Payment ${id} has no order and could not be given back`, error as Error);
    }
  }
  return returned;
}

async function readOrphans(sql: Knex): Promise<Orphan[]> {
  const { rows } = await sql.raw(`${ORPHANS} order by p.created_at limit 100`, { grace: GRACE_MINUTES });
  return rows;
}

/** Gives it back and parts it from its basket. */
export async function giveBack(
  container: MedusaContainer,
  { id, collectionId, cartId, captured, held }: Orphan,
): Promise<void> {
  const payments = container.resolve<IPaymentModuleService>(Modules.PAYMENT);
  if (captured) await payments.refundPayment({ payment_id: id, amount: held });
  else await payments.cancelPayment(id);
  await container.resolve(ContainerRegistrationKeys.LINK).dismiss({
    [Modules.CART]: { cart_id: cartId },
    [Modules.PAYMENT]: { payment_collection_id: collectionId },
  });
}
