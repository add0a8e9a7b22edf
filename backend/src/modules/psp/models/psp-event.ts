import { model } from "@medusajs/framework/utils";
import { EVENT_STATES } from "../../../contracts/stripe-words";

/**
 * That something happened to an object at the provider. What it looks like now is asked there, so nothing else of the event is
 * kept: names and addresses of buyers stay where they are.
 */
export const PspEvent = model
  .define("psp_event", {
    /** The provider's own: delivered twice it is one event. */
    id: model.text().primaryKey(),
    type: model.text(),
    object_type: model.text(),
    object_id: model.text(),
    state: model.enum([...EVENT_STATES]),
    /** When it happened, by the provider's clock. */
    occurred_at: model.dateTime(),
    received_at: model.dateTime(),
    attempts: model.number(),
    next_try_at: model.dateTime(),
    /** Until then somebody is at it. */
    claimed_until: model.dateTime().nullable(),
    done_at: model.dateTime().nullable(),
    last_error: model.text().nullable(),
  })
  .indexes([{ on: ["next_try_at"], where: "state = 'waiting'" }, { on: ["received_at"] }]);
