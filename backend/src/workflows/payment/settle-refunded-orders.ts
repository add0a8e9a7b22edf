import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { IOrderModuleService, IWorkflowEngineService, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { GRACE_MINUTES } from "./unfinished-movements";

const LOOK_BACK_DAYS = 7;
/** Medusa's own, which it runs after every refund and does not export. */
const CREDIT_REFUND = "create-order-refund-credit-lines";

/** A credit that was begun and not confirmed. Nobody can confirm or cancel it by hand, and it blocks every later refund. */
const BEGUN = `
  select id from order_change
   where change_type = 'credit_line' and status = 'pending' and deleted_at is null
     and created_at < now() - make_interval(mins => ?)`;

/**
 * Orders that seem to owe what was just given back. Medusa credits a refund to the order last of all, at most what the
 * order then owes; any change confirmed since would be that credit, or would make it somebody else's business.
 */
const OWING = `
  select o.id as "orderId", least(r.amount, (s.totals ->> 'pending_difference')::numeric)::text as amount
    from "order" o
    join order_summary s on s.order_id = o.id and s.version = o.version and s.deleted_at is null
    join lateral (
      select r.amount, r.created_at from order_payment_collection x
        join payment p on p.payment_collection_id = x.payment_collection_id and p.deleted_at is null
        join refund r on r.payment_id = p.id and r.deleted_at is null
       where x.order_id = o.id and x.deleted_at is null order by r.created_at desc limit 1) r on true
   where o.deleted_at is null and o.status <> 'canceled' and (s.totals ->> 'pending_difference')::numeric > 0
     and r.created_at < now() - make_interval(mins => ?) and r.created_at > now() - make_interval(days => ?)
     and not exists (select 1 from order_change c where c.order_id = o.id and c.deleted_at is null
                        and (c.status in ('pending', 'requested') or c.confirmed_at > r.created_at))`;

/** Gives orders the credit of a refund that somebody was cut off from. Answers with their ids. */
export async function settleRefundedOrders(container: MedusaContainer): Promise<string[]> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const orders = container.resolve<IOrderModuleService>(Modules.ORDER);
  const { rows: begun }: { rows: { id: string }[] } = await sql.raw(BEGUN, [GRACE_MINUTES]);
  for (const { id } of begun) await orders.cancelOrderChange(id);
  const { rows: owing }: { rows: { orderId: string; amount: string }[] } = await sql.raw(OWING, [
    GRACE_MINUTES,
    LOOK_BACK_DAYS,
  ]);
  const engine = container.resolve<IWorkflowEngineService>(Modules.WORKFLOW_ENGINE);
  for (const { orderId, amount } of owing)
    await engine.run(CREDIT_REFUND, { input: { order_id: orderId, amount: Number(amount) } });
  return owing.map(({ orderId }) => orderId);
}
