import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { type Intent, stateOf } from "../../domain/card-payment/intent";
import { PAYMENT_RETURN_MODULE } from "../../modules/payment-return";
import type { PaymentReturnModuleService } from "../../modules/payment-return/service";
import { cancelIntent } from "../../providers/stripe/move-intent";
import { readIntent } from "../../providers/stripe/read-intent";
import { refundIntent } from "../../providers/stripe/refund-intent";
import { stripeClient } from "../../providers/stripe/stripe-client";
import { mailReturnedPayment } from "../mail/mail-returned-payment";
import { partFromSpentPayment } from "./part-from-spent-payment";
import { giveBack, type Orphan } from "./return-orphan-payments";

/** A row of `returned_payment`. */
export interface PaymentReturn {
  readonly intentId: string;
  readonly basketId: string;
  readonly sessionId: string;
  readonly reason: string;
  readonly isDone: boolean;
}

const RETURN = `
  select intent_id as "intentId", basket_id as "basketId", session_id as "sessionId", reason, returned_at is not null as "isDone"
    from returned_payment where`;

/** What Medusa made of the session before it became clear that there is no order. */
const PAYMENT = `
  select p.id, p.payment_collection_id as "collectionId", c.cart_id as "cartId", m.captured > 0 as captured,
         (m.captured - m.refunded)::text as held,
         p.canceled_at is null and (m.captured = 0 or m.captured > m.refunded) as "isOpen"
    from payment p
    join cart_payment_collection c on c.payment_collection_id = p.payment_collection_id and c.deleted_at is null
   cross join lateral (
         select (select coalesce(sum(amount), 0) from capture where payment_id = p.id and deleted_at is null) as captured,
                (select coalesce(sum(amount), 0) from refund where payment_id = p.id and deleted_at is null) as refunded) m
   where p.payment_session_id = ? and p.deleted_at is null`;

const returns = (container: MedusaContainer) =>
  container.resolve<PaymentReturnModuleService>(PAYMENT_RETURN_MODULE);

export async function readReturn(
  container: MedusaContainer,
  intentId: string,
): Promise<PaymentReturn | null> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = await sql.raw(`${RETURN} intent_id = ?`, [intentId]);
  return rows[0] ?? null;
}

/** Decisions that somebody was cut off from. */
export async function unfinishedReturns(sql: Knex): Promise<PaymentReturn[]> {
  const { rows } = await sql.raw(`${RETURN} returned_at is null order by decided_at limit 100`);
  return rows;
}

/** Decides that a payment goes back, and gives it back. The decision is written down first, and stands. */
export async function returnPaid(container: MedusaContainer, intent: Intent, reason: string): Promise<void> {
  const { id: intentId, basketId, sessionId, amountMinor, currencyCode } = intent;
  if (basketId === null || sessionId === null) throw new Error(`Payment ${intentId} is not the shop's`);
  await returns(container).decide({ intentId, basketId, sessionId, amountMinor, currencyCode, reason });
  await finishReturn(container, { intentId, basketId, sessionId, reason, isDone: false });
}

/** Does what was decided, once; then the shopper is told. */
export async function finishReturn(
  container: MedusaContainer,
  { intentId, basketId, sessionId, isDone }: PaymentReturn,
): Promise<void> {
  if (isDone) return;
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const request = `return:${intentId}`;
  const { rows }: { rows: (Orphan & { readonly isOpen: boolean })[] } = await sql.raw(PAYMENT, [sessionId]);
  for (const payment of rows.filter(({ isOpen }) => isOpen)) {
    await sql.raw("update payment set data = coalesce(data, '{}') || ?::jsonb where id = ?", [
      JSON.stringify({ refund_request: request }),
      payment.id,
    ]);
    await giveBack(container, payment);
  }
  const way = await giveBackAtStripe(intentId, request);
  await partFromSpentPayment(container, basketId);
  await returns(container).finish(intentId, way);
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .warn(`Payment ${intentId} could become no order and went back (${way})`);
  await mailReturnedPayment(container, intentId);
}

/** What Medusa had no payment for. */
async function giveBackAtStripe(intentId: string, requestId: string): Promise<"release" | "refund"> {
  const stripe = stripeClient();
  const intent = await readIntent(stripe, intentId);
  if (stateOf(intent) === "captured") {
    const amountMinor = intent.receivedMinor - intent.refundedMinor;
    await refundIntent(stripe, { intentId, amountMinor, requestId });
  } else if (stateOf(intent) !== "gone") await cancelIntent(stripe, intentId);
  return intent.receivedMinor > 0n ? "refund" : "release";
}
