import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { EventState, RefusalReason } from "../../../contracts/stripe-words";
import { type EventFacts, MOST_TRIES, pauseAfter } from "../../../domain/psp/event-work";

/** An event that somebody has taken to work on. */
export interface ClaimedEvent extends EventFacts {
  readonly id: string;
  /** With this one. */
  readonly attempts: number;
}

export interface NewEvent extends EventFacts {
  readonly id: string;
  readonly occurredAt: Date;
  readonly state: Extract<EventState, "waiting" | "ignored">;
}

/** Keeps an event; false when it is there already. */
export async function storeEvent(sql: Knex, event: NewEvent): Promise<boolean> {
  const { rows } = await sql.raw(
    `insert into psp_event (id, type, object_type, object_id, state, occurred_at)
     values (:id, :type, :objectType, :objectId, :state, :occurredAt)
     on conflict (id) do nothing returning id`,
    { ...event },
  );
  return rows.length === 1;
}

/** Minutes after which whoever took an event must have died over it. */
const LEASE_MINUTES = 3;

/** Takes events that are due, the oldest first, so that nobody else takes them meanwhile. */
export async function claimEvents(sql: Knex, most: number): Promise<ClaimedEvent[]> {
  const { rows } = await sql.raw(
    `update psp_event set attempts = attempts + 1, updated_at = now(),
            claimed_until = now() + make_interval(mins => :lease)
      where id in (select id from psp_event
                    where state = 'waiting' and next_try_at <= now()
                      and (claimed_until is null or claimed_until < now())
                    order by next_try_at, received_at limit :most for update skip locked)
      returning id, type, object_type as "objectType", object_id as "objectId", attempts`,
    { lease: LEASE_MINUTES, most },
  );
  return rows;
}

export async function finishEvents(sql: Knex, ids: readonly string[]): Promise<void> {
  await sql.raw(
    `update psp_event set state = 'done', done_at = now(), updated_at = now(), claimed_until = null, last_error = null
      where id = any(?)`,
    [[...ids]],
  );
}

const LONGEST_ERROR = 300;

/** Puts events back for a later try, or gives them up after the last one. */
export async function postponeEvents(
  sql: Knex,
  events: readonly ClaimedEvent[],
  error: string,
): Promise<void> {
  for (const { id, attempts } of events)
    await sql.raw(
      `update psp_event set state = :state, last_error = :error, claimed_until = null, updated_at = now(),
              next_try_at = now() + make_interval(secs => :pause)
        where id = :id`,
      {
        id,
        state: attempts >= MOST_TRIES ? "stuck" : "waiting",
        error: error.slice(0, LONGEST_ERROR),
        pause: pauseAfter(attempts),
      },
    );
}

/** Has events worked off anew, from the first try on; answers with how many. */
export async function replayEvents(
  sql: Knex,
  which: { readonly id: string } | { readonly state: EventState },
): Promise<number> {
  return sql("psp_event").where(which).whereNot({ state: "ignored" }).update({
    state: "waiting",
    attempts: 0,
    next_try_at: sql.fn.now(),
    claimed_until: null,
    updated_at: sql.fn.now(),
  });
}

/** Counts a delivery that was not taken in, by day. */
export async function countRefusal(sql: Knex, reason: RefusalReason): Promise<void> {
  await sql.raw(
    `insert into psp_refusal (day, reason, refused, last_at)
     values ((now() at time zone 'utc')::date, ?, 1, now())
     on conflict (day, reason) do update set refused = psp_refusal.refused + 1, last_at = now()`,
    [reason],
  );
}

/** Days for which events are kept that nobody needs any more; Stripe itself sends none that is older than a month. */
const KEPT_DAYS = 120;

/** Forgets events that are long done, or were of no use. */
export async function forgetOldEvents(sql: Knex): Promise<void> {
  await sql.raw(
    `delete from psp_event where state in ('done', 'ignored') and received_at < now() - make_interval(days => ${KEPT_DAYS})`,
  );
}
