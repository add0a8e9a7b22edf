import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { StripeEventList, StripeEventsQuery } from "../../../contracts/stripe-books";
import type { EventState } from "../../../contracts/stripe-words";

interface Row {
  readonly id: string;
  readonly type: string;
  readonly object_id: string;
  readonly state: EventState;
  readonly attempts: number;
  readonly received_at: Date;
  readonly next_try_at: Date;
  readonly last_error: string | null;
}

/** Events of the inbox, newest first. */
export async function listStripeEvents(
  container: MedusaContainer,
  { state, limit, offset }: StripeEventsQuery,
): Promise<StripeEventList> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const found = sql("psp_event").where(state ? { state } : {});
  const counted = await found.clone().first(sql.raw("count(*)::int as count"));
  const rows: Row[] = await found
    .clone()
    .orderBy([
      { column: "received_at", order: "desc" },
      { column: "id", order: "desc" },
    ])
    .limit(limit)
    .offset(offset);
  return {
    count: counted.count,
    events: rows.map((row) => ({
      id: row.id,
      type: row.type,
      objectId: row.object_id,
      state: row.state,
      attempts: row.attempts,
      receivedAt: row.received_at.toISOString(),
      nextTryAt: row.state === "waiting" ? row.next_try_at.toISOString() : null,
      lastError: row.last_error,
    })),
  };
}
