import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { stripeConfig } from "../../../config/stripe-config";
import type { StripeOverview } from "../../../contracts/stripe-books";
import { EVENT_STATES, type EventState, type RefusalReason } from "../../../contracts/stripe-words";

const REFUSED = `
  select reason, sum(refused)::int as count, max(last_at) as "lastAt" from psp_refusal
   where day > (now() at time zone 'utc')::date - 30 group by reason order by count desc`;

const IGNORED = `
  select type, count(*)::int as count from psp_event where state = 'ignored' group by type order by count desc limit 20`;

/** Whether Stripe is on, what its inbox holds, and how many differences are open. */
export async function stripeOverview(container: MedusaContainer): Promise<StripeOverview> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const config = stripeConfig();
  const counted: { state: EventState; count: number }[] = await sql("psp_event")
    .select("state", sql.raw("count(*)::int as count"))
    .groupBy("state");
  const waiting = await sql("psp_event").where({ state: "waiting" }).min("received_at as since").first();
  const open = await sql("psp_difference").where({ state: "open" }).first(sql.raw("count(*)::int as count"));
  const { rows: ignored }: { rows: { type: string; count: number }[] } = await sql.raw(IGNORED);
  const { rows: refused }: { rows: { reason: RefusalReason; count: number; lastAt: Date }[] } =
    await sql.raw(REFUSED);
  const of = (state: EventState) => counted.find((row) => row.state === state)?.count ?? 0;
  return {
    isOn: config !== null,
    isLive: config?.isLive ?? false,
    openDifferences: open.count,
    events: Object.fromEntries(EVENT_STATES.map((state) => [state, of(state)])) as Record<EventState, number>,
    oldestWaiting: waiting?.since?.toISOString() ?? null,
    ignored,
    refused: refused.map((row) => ({ ...row, lastAt: row.lastAt.toISOString() })),
  };
}
