import { call, must } from "../shoppers.mjs";
import { patiently } from "./visit.mjs";

const ORDER = `
  select x.order_id as id from payment p
    join order_payment_collection x on x.payment_collection_id = p.payment_collection_id and x.deleted_at is null
    join "order" o on o.id = x.order_id and o.deleted_at is null and o.status <> 'canceled'
   where p.data ->> 'id' = $1 and p.deleted_at is null`;

/** What becomes of a paid order: given back by an operator, in Stripe's dashboard, or taken back by a bank. */
export async function aftermath(world, { plan, intentId }) {
  const { db, stripe } = world;
  if (plan.later === "nothing" || !intentId) return;
  const { rows } = await db.query(ORDER, [intentId]);
  if (!rows[0]) return;
  if (plan.later === "refund in the dashboard")
    return void (await control(stripe, `/intents/${intentId}/refund`));
  if (plan.later === "part refunded in the dashboard") {
    const { amount } = stripe.world.need("payment_intent", intentId);
    return void (await control(stripe, `/intents/${intentId}/refund`, { amount: Math.ceil(amount / 3) }));
  }
  if (plan.later.startsWith("dispute")) {
    const { id } = await control(stripe, `/intents/${intentId}/dispute`);
    if (id) await control(stripe, `/disputes/${id}/${plan.later === "dispute won" ? "win" : "lose"}`);
    return;
  }
  if (plan.later === "refund of a lost answer")
    stripe.faults.rules.unshift({ fault: "lost_answer", on: "POST /v1/refunds", times: 3 });
  await refundLines(world, rows[0].id, plan);
}

/** An operator's request has one id, however often it is sent. */
async function refundLines({ operator }, orderId, plan) {
  await patiently(8, async () => {
    const { lines } = await must(operator, `/admin/orders/${orderId}/attribution`);
    const named = lines.slice(0, 1).map(({ id, refundableMinor }) => ({
      attribution_line_id: id,
      amount_minor: String(Math.ceil(Number(refundableMinor) / (1 + (plan.number % 2)))),
    }));
    const request = { request_id: `storm-request-${plan.number}`, lines: named, reason: "Storm" };
    const answer = await call(operator, `/admin/orders/${orderId}/line-refunds`, request);
    if (answer.status >= 500) throw new Error(String(answer.status));
  });
}

export async function control({ url }, path, body = {}) {
  const answer = await fetch(`${url}/_stand-in${path}`, { method: "POST", body: JSON.stringify(body) });
  return answer.json();
}
