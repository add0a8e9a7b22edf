import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

interface EventBus {
  readonly eventToSubscribersMap: Map<
    string,
    { readonly id: string; readonly subscriber: () => Promise<void> }[]
  >;
  unsubscribe(event: string, subscriber: () => Promise<void>, context: { subscriberId: string }): unknown;
}

/**
 * Takes this process's ears off the event bus: nobody is mailed about an order of last year, and no page is made
 * anew for stock that is back in a moment. Everything that has to follow from a past order is called by name.
 */
export function silenceEvents(container: MedusaContainer): void {
  const bus = container.resolve(Modules.EVENT_BUS) as unknown as EventBus;
  for (const [event, subscribers] of bus.eventToSubscribersMap) {
    for (const { id, subscriber } of [...subscribers])
      bus.unsubscribe(event, subscriber, { subscriberId: id });
  }
  bus.eventToSubscribersMap.clear();
}
