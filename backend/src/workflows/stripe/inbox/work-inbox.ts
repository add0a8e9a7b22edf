import { setTimeout as pause } from "node:timers/promises";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { type Work, workOf } from "../../../domain/psp/event-work";
import {
  type ClaimedEvent,
  claimEvents,
  finishEvents,
  postponeEvents,
} from "../../../modules/psp/inbox/stored-events";
import { withoutSecrets } from "../../../providers/stripe/stripe-refusal";
import { settleFees } from "../books/settle-fees";
import { lookAt } from "../look/look-at";

/** Events that one turn takes, and objects that are looked at side by side. */
const A_TURN = 100;
const SIDE_BY_SIDE = 8;

/** What a run has done, in events. */
export interface WorkedOff {
  readonly done: number;
  readonly postponed: number;
}

/** Works off all events that are due. One that fails waits for its next try and holds nobody up. */
export async function workInbox(container: MedusaContainer): Promise<WorkedOff> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  let done = 0;
  let postponed = 0;
  for (;;) {
    const events = await claimEvents(sql, A_TURN);
    if (events.length === 0) return { done, postponed };
    const waiting = byObject(events);
    const worker = async () => {
      for (let next = waiting.pop(); next; next = waiting.pop()) {
        if (await workOff(container, next)) done += next.events.length;
        else postponed += next.events.length;
      }
    };
    await Promise.all(Array.from({ length: SIDE_BY_SIDE }, worker));
    await settleFees(container);
  }
}

/** All events of one object that a turn has taken: one look answers them. */
interface Due {
  readonly work: Work;
  readonly events: readonly ClaimedEvent[];
}

function byObject(events: readonly ClaimedEvent[]): Due[] {
  const due = new Map<string, { work: Work; events: ClaimedEvent[] }>();
  for (const event of events) {
    const work = workOf(event);
    if (!work) continue;
    const key = `${work.kind} ${work.id}`;
    const together = due.get(key) ?? { work, events: [] };
    together.events.push(event);
    due.set(key, together);
  }
  return [...due.values()];
}

async function workOff(container: MedusaContainer, { work, events }: Due): Promise<boolean> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  try {
    await lookAt(container, work);
    await finishEvents(
      sql,
      events.map(({ id }) => id),
    );
    return true;
  } catch (error) {
    const said = withoutSecrets(error instanceof Error ? error.message : String(error));
    await postponeEvents(sql, events, said);
    const ids = events.map(({ id }) => id).join(", ");
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`Stripe's ${work.kind} ${work.id} could not be looked at (${ids}): ${said}`);
    return false;
  }
}

/** Long enough for the answer to go out, and for the other events of the same payment to come in. */
const BUNCH_MS = 50;

let isRunning = false;
let isAskedAgain = false;

/** Works the inbox off in a moment, once however many ask. What goes wrong is tried again by the job. */
export function workInboxSoon(container: MedusaContainer): void {
  isAskedAgain = true;
  if (!isRunning) void workWhileAsked(container);
}

async function workWhileAsked(container: MedusaContainer): Promise<void> {
  isRunning = true;
  while (isAskedAgain) {
    await pause(BUNCH_MS);
    isAskedAgain = false;
    try {
      await workInbox(container);
    } catch (error) {
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error("Stripe's inbox could not be worked off", error as Error);
    }
  }
  isRunning = false;
}
