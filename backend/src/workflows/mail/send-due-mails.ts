import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { mailAlerts } from "../ngo-watch/mail-alerts";
import { mailAnswers } from "../ngo-watch/mail-answers";
import { ORDER_TEMPLATE, sendOrderMail } from "../receipt/send-order-mail";
import { mailListing } from "./mail-listing";
import { mailParcelEvents, NEWS_DAYS } from "./mail-parcel-events";
import { mailReturn, RETURN_TEMPLATE } from "./mail-return";
import { mailReturnedPayment, RETURNED_PAYMENT_TEMPLATE } from "./mail-returned-payment";
import { saidOnFailure } from "./said-on-failure";

/** Orders of the day that are paid for and whose buyers have no confirmation; the newest get theirs from the order's own event. */
const UNCONFIRMED = `
  select o.id from "order" o
   where o.deleted_at is null and not o.is_draft_order and o.status <> 'canceled' and o.email is not null
     and o.metadata ->> 'past_order' is null
     and o.created_at between now() - interval '1 day' and now() - interval '1 minute'
     and not exists (select 1 from fair_sale s where s.order_id = o.id)
     and exists (select 1 from order_payment_collection pc
                   join payment p on p.payment_collection_id = pc.payment_collection_id and p.deleted_at is null
                  where pc.order_id = o.id and pc.deleted_at is null)
     and not exists (select 1 from notification n
                      where n.idempotency_key = '${ORDER_TEMPLATE}:' || o.id and n.status = 'success')`;

const UNTOLD_RETURNS = `
  select r.id from return_request r
   where coalesce(r.decided_at, r.asked_at) > now() - make_interval(days => ${NEWS_DAYS})
     and not exists (select 1 from notification n
                      where n.idempotency_key = '${RETURN_TEMPLATE}-' || r.state || ':' || r.id and n.status = 'success')`;

const UNTOLD_PAYMENTS = `
  select r.intent_id as id from returned_payment r
   where r.returned_at > now() - make_interval(days => ${NEWS_DAYS})
     and not exists (select 1 from notification n
                      where n.idempotency_key = '${RETURNED_PAYMENT_TEMPLATE}:' || r.intent_id and n.status = 'success')`;

/**
 * Sends what a crash or a mail server that was away has left unsent. Orders, parcels, listings, requests and returned payments are
 * their own outbox: what has to be told is written there, and Medusa's notifications say what was told.
 */
export async function sendDueMails(container: MedusaContainer): Promise<void> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows: orders }: { rows: { id: string }[] } = await sql.raw(UNCONFIRMED);
  for (const { id } of orders)
    await saidOnFailure(container, `Order ${id}`, () => sendOrderMail(container, id));
  await mailParcelEvents(container, null);
  await mailListing(container, null);
  await mailAlerts(container);
  await mailAnswers(container, null);
  const { rows: requests }: { rows: { id: string }[] } = await sql.raw(UNTOLD_RETURNS);
  for (const { id } of requests) await mailReturn(container, id);
  const { rows: payments }: { rows: { id: string }[] } = await sql.raw(UNTOLD_PAYMENTS);
  for (const { id } of payments) await mailReturnedPayment(container, id);
}
