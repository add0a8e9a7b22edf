import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { stripeClient } from "../../../providers/stripe/stripe-client";
import { keepSeen, lookAtIntent } from "../look/look-at-intent";
import { eachOf } from "./each-of";

/** Hours in which a card's payment is found, whatever became of its events. */
const LOOK_BACK_HOURS = 48;

/**
 * Paid, and neither an order nor given back. The shopper's own browser and the events come first; a bank that takes weeks may
 * still pay.
 */
const WITHOUT_ORDER = `
  select i.id from psp_intent i
   where i.status in ('requires_capture', 'succeeded') and i.basket_id is not null
     and i.opened_at < now() - interval '5 minutes' and i.opened_at > now() - interval '60 days'
     and not exists (select 1 from payment p
                       join order_payment_collection x on x.payment_collection_id = p.payment_collection_id and x.deleted_at is null
                       join "order" o on o.id = x.order_id and o.deleted_at is null
                      where p.payment_session_id = i.session_id and p.deleted_at is null)
     and not exists (select 1 from returned_payment r where r.intent_id = i.id and r.returned_at is not null)
     and (i.status <> 'succeeded' or i.received_minor > (
           select coalesce(sum(r.amount_minor), 0) from psp_refund r
            where r.intent_id = i.id and r.status not in ('failed', 'canceled')))
   order by i.opened_at limit 200`;

/**
 * Makes orders of paid baskets that nobody told of, or gives their money back, within minutes of the payment and with no event at
 * all. Answers with how many could be neither for now.
 */
export async function completePaidBaskets(container: MedusaContainer): Promise<number> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const since = new Date(Date.now() - LOOK_BACK_HOURS * 60 * 60 * 1000);
  await seeIntents(container, since);
  const { rows }: { rows: { id: string }[] } = await sql.raw(WITHOUT_ORDER);
  return eachOf(container, rows, ({ id }) => lookAtIntent(container, id));
}

/** Keeps how all payments stand that were begun since a moment; answers with how many could not be kept. */
export async function seeIntents(container: MedusaContainer, since: Date): Promise<number> {
  const seenAt = new Date();
  const list = stripeClient().paymentIntents.list({
    created: { gte: Math.floor(since.getTime() / 1000) },
    limit: 100,
    expand: ["data.latest_charge"],
  });
  return eachOf(container, list, (intent) => keepSeen(container, intent, seenAt));
}
