import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { ILockingModule, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { capturePaymentWorkflow } from "@medusajs/medusa/core-flows";
import { STRIPE_PROVIDER } from "../attribution/movements";

/** A card lets go of what it holds after a week. */
const HELD_DAYS = 8;
const LOCK_WAIT_SECONDS = 20;

/** Payments of orders that stand, of which nothing was taken yet. One whose capture is noted is finished by another job. */
const AUTHORISED = `
  select p.id, x.order_id as "orderId" from payment p
    join order_payment_collection x on x.payment_collection_id = p.payment_collection_id and x.deleted_at is null
    join "order" o on o.id = x.order_id and o.deleted_at is null and o.status <> 'canceled'
   where p.provider_id = '${STRIPE_PROVIDER}' and p.deleted_at is null and p.captured_at is null and p.canceled_at is null
     and p.created_at > now() - make_interval(days => ${HELD_DAYS})
     and not exists (select 1 from capture c where c.payment_id = p.id and c.deleted_at is null)`;

/** What whoever captures a payment holds. */
export const captureKey = (paymentId: string): string => `capture:${paymentId}`;

interface Authorised {
  readonly id: string;
  readonly orderId: string;
}

/**
 * Takes what cards hold for orders that are made, each once. What fails now is tried again by the next one who looks.
 *
 * @param orderId Of one order alone; of all without it.
 */
export async function captureAuthorised(container: MedusaContainer, orderId?: string): Promise<void> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  for (const payment of await readAuthorised(sql, orderId)) await captureOne(container, payment);
}

async function readAuthorised(sql: Knex, orderId?: string): Promise<Authorised[]> {
  const { rows } = await sql.raw(
    `${AUTHORISED} ${orderId ? "and x.order_id = :orderId" : ""} order by p.created_at limit 100`,
    orderId ? { orderId } : {},
  );
  return rows;
}

async function captureOne(container: MedusaContainer, { id, orderId }: Authorised): Promise<void> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const locking = container.resolve<ILockingModule>(Modules.LOCKING);
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const capture = async () => {
    const isStillHeld = (await readAuthorised(sql, orderId)).some((payment) => payment.id === id);
    if (isStillHeld) await capturePaymentWorkflow(container).run({ input: { payment_id: id } });
  };
  try {
    await locking.execute(captureKey(id), capture, { timeout: LOCK_WAIT_SECONDS });
  } catch (error) {
    logger.error(
      `Payment ${id} of order ${orderId} was not captured; it will be tried again`,
      error as Error,
    );
  }
}
