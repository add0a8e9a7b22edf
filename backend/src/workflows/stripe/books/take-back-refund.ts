import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { ILockingModule, IOrderModuleService, MedusaContainer } from "@medusajs/framework/types";
import { BigNumber, ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import type { SeenRefund } from "../../../modules/psp/mirror/seen-rows";
import { refundKey } from "../../attribution/refund-order-lines";
import { attributeOrders } from "../../fees/attribute-orders";
import { refreshCollection } from "../../payment/finish-movement";
import { orderOfIntent } from "../look/order-of-intent";

const LOCK_WAIT_SECONDS = 30;

/** Our row for a refund of Stripe's: by the request that we named it after, by our row's own id, or by Stripe's. */
const ROW = `
  select r.id, coalesce(r.raw_amount ->> 'value', r.amount::text) as amount, p.payment_collection_id as "collectionId"
    from refund r join payment p on p.id = r.payment_id
   where r.payment_id = :paymentId and r.deleted_at is null
     and (r.metadata ->> 'request_id' in (:id, :request) or r.id = :request)`;

/**
 * Takes back a refund that a bank refused after it was made: nobody got the money, so it is the shop's and the makers' again. The row
 * goes, and the book reverses what it made of it; the order is told by a line of its own. To whom it is owed stays listed as a
 * difference until an operator has paid it in another way.
 */
export async function takeBackRefund(container: MedusaContainer, refund: SeenRefund): Promise<void> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const paid = await orderOfIntent(sql, refund.intentId);
  if (!paid) return;
  const { orderId, paymentId, currencyCode } = paid;
  const takeBack = async () => {
    const { rows } = await sql.raw(ROW, {
      paymentId,
      id: refund.id,
      request: refund.requestId ?? refund.id,
    });
    const [row]: { id: string; amount: string; collectionId: string }[] = rows;
    if (!row) return;
    await sql("refund").where({ id: row.id }).update({ deleted_at: sql.fn.now(), updated_at: sql.fn.now() });
    await refreshCollection(container, row.collectionId);
    await container.resolve<IOrderModuleService>(Modules.ORDER).addOrderTransactions([
      {
        order_id: orderId,
        amount: new BigNumber(row.amount),
        currency_code: currencyCode.toLowerCase(),
        reference: "refund_failed",
        reference_id: row.id,
      },
    ]);
  };
  await container
    .resolve<ILockingModule>(Modules.LOCKING)
    .execute(refundKey(orderId), takeBack, { timeout: LOCK_WAIT_SECONDS });
  await attributeOrders(container, new Set([orderId]));
}
