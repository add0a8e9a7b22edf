import type { World } from "../world/world";
import { ApiVersion } from "./api-version";

/** Something happened: an event with the object as it is now. */
export function emit(world: World, type: string, object: object) {
  world.tell({
    id: world.id("evt"),
    object: "event",
    api_version: ApiVersion,
    created: world.now(),
    data: { object: structuredClone(object) },
    livemode: false,
    pending_webhooks: 1,
    request: { ...world.asking },
    type,
  });
}
