import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { ILockingModule, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { refundPaymentWorkflow } from "@medusajs/medusa/core-flows";
import { fromMinor, toMinor } from "../../../domain/money";
import { outsideRefund } from "../../../domain/psp/outside-refund";
import type { SeenRefund } from "../../../modules/psp/mirror/seen-rows";
import type { RefundMetadata } from "../../attribution/movements";
import { refundKey } from "../../attribution/refund-order-lines";
import { attributeOrders } from "../../fees/attribute-orders";
import { type OrderOfIntent, orderOfIntent } from "../look/order-of-intent";

const LOCK_WAIT_SECONDS = 30;
const REASON = "Refunded at Stripe.";

/**
 * Makes a refund that somebody made in Stripe's dashboard a row of ours, once (also one of ours whose row was lost), by the way that every refund goes: the provider finds
 * that it was made and moves nothing. All that is left of a payment is taken back from all its lines; a part names none, and waits
 * in suspense for somebody who knows whose it is. Throws where our own rows are behind: it is tried again then.
 */
export async function recordOutsideRefund(container: MedusaContainer, refund: SeenRefund): Promise<void> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const paid = await orderOfIntent(sql, refund.intentId);
  // A payment without an order has no book; what went back of it is seen when it is completed.
  if (!paid || (await isKnown(sql, paid, refund))) return;
  const { orderId } = paid;
  await container
    .resolve<ILockingModule>(Modules.LOCKING)
    .execute(refundKey(orderId), () => record(container, sql, refund), { timeout: LOCK_WAIT_SECONDS });
  await attributeOrders(container, new Set([orderId]));
}

/** By what our row for a refund names it: the request that it was made for, or Stripe's own id where nobody here asked for it. */
const nameOf = ({ id, requestId }: SeenRefund): string => requestId ?? id;

async function isKnown(sql: Knex, { paymentId }: OrderOfIntent, refund: SeenRefund): Promise<boolean> {
  const { rows } = await sql.raw(
    `select 1 from refund r where r.payment_id = :paymentId and r.deleted_at is null
        and (r.metadata ->> 'request_id' = :name or r.id = :name)`,
    { paymentId, name: nameOf(refund) },
  );
  return rows.length > 0;
}

async function record(container: MedusaContainer, sql: Knex, refund: SeenRefund): Promise<void> {
  const paid = await orderOfIntent(sql, refund.intentId);
  if (!paid || (await isKnown(sql, paid, refund))) return;
  const { paymentId, currencyCode } = paid;
  const split = outsideRefund({
    capturedMinor: toMinor(paid.captured, currencyCode),
    refundedMinor: toMinor(paid.refunded, currencyCode),
    amountMinor: refund.amountMinor,
  });
  if (split === "behind")
    throw new Error(`The capture of payment ${paymentId} is not noted yet; ${refund.id} waits for it.`);
  await sql.raw("update payment set data = coalesce(data, '{}') || ?::jsonb where id = ?", [
    JSON.stringify({ refund_request: refund.id }),
    paymentId,
  ]);
  const metadata: RefundMetadata = { request_id: nameOf(refund), reason: REASON, allocation: [...split] };
  const amount = fromMinor(refund.amountMinor, currencyCode);
  // The stock input type leaves metadata out; the payment module stores it.
  const input = { payment_id: paymentId, amount, note: REASON, metadata };
  await refundPaymentWorkflow(container).run({ input });
}
