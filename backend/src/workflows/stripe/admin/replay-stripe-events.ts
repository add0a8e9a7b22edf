import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import type { StripeReplayed } from "../../../contracts/stripe-books";
import { replayEvents } from "../../../modules/psp/inbox/stored-events";
import { workInboxSoon } from "../inbox/work-inbox";

/**
 * Has events worked off anew, of one id or all that were given up. Harmless for one that was done: its object is looked at again.
 * Throws `event_not_found` for an id that the inbox doesn't hold, or has no use for.
 */
export async function replayStripeEvents(container: MedusaContainer, id?: string): Promise<StripeReplayed> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const replayed = await replayEvents(sql, id === undefined ? { state: "stuck" } : { id });
  if (id !== undefined && replayed === 0)
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      "There is no such event to be worked off.",
      "event_not_found",
    );
  workInboxSoon(container);
  return { replayed };
}
